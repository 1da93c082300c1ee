"""`python -m genqueue.simulators.runninghub`"""

from genqueue.simulators.runninghub.cli import main

main()
