"""`python -m genqueue.simulators.comfyui`"""

from genqueue.simulators.comfyui.cli import main

main()
