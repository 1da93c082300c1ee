"""What we say about the backends that run workflows: (message zh, hint zh, message en, hint en)."""

from genqueue.messages.kinds import BACKEND_KINDS, KindWords

_DENIED = KindWords(("", "")).denied

_CONNECTING: dict[str, tuple[str, str, str, str]] = {
    "connect_failed": (
        "连不上 {address}",
        "请确认后端已启动、地址和端口正确，且没有被防火墙拦截。",
        "No connection to {address}",
        "Check that the backend runs, that address and port are right, and that no firewall is in the way.",
    ),
    "connect_timeout": (
        "连接 {address} 超时",
        "请确认后端所在的机器已开机，且与本机网络相通。",
        "Connecting to {address} took too long",
        "Check that the machine is on and can be reached from here.",
    ),
    "name_unknown": (
        "找不到主机：{address}",
        "请检查地址的拼写和 DNS 设置。",
        "There is no such host: {address}",
        "Check the spelling of the address and your DNS.",
    ),
    "certificate_refused": (
        "{address} 的证书不受信任",
        "若使用自签名证书，请在后端设置中指定 CA 文件。",
        "The certificate of {address} is not trusted",
        "For a certificate of your own, name its CA file in the backend's settings.",
    ),
    "answer_late": (
        "{address} 没有及时应答",
        "请求可能已被接收，正在核实。",
        "{address} did not answer in time",
        "It may have received the request; this is being checked.",
    ),
    "answer_lost": (
        "与 {address} 的连接中断，没有收到应答",
        "请求可能已被接收，正在核实。",
        "The connection to {address} broke before the answer came",
        "It may have received the request; this is being checked.",
    ),
    "held_back": (
        "发送给 {address} 的任务在最后一刻被撤回，没有执行",
        "另一个进程可能已接管该后端，正在核实。",
        "The run for {address} was held back at the last moment and was not started",
        "Another process may have taken this backend over; this is being checked.",
    ),
    "answer_unusable": (
        "后端的应答无法识别",
        "请确认地址指向的是后端本身，而不是代理的错误页面。",
        "The backend's answer makes no sense",
        "Check that the address leads to the backend and not to an error page of a proxy.",
    ),
    "answer_too_large": (
        "{address} 的应答过大（超过 {limit_mb} MB）",
        "如果该后端确实有这么多节点和模型，可提高 GENQUEUE_MAX_ANSWER_MB。",
        "The answer of {address} is too large (over {limit_mb} MB)",
        "If that server really has so many nodes and models, raise GENQUEUE_MAX_ANSWER_MB.",
    ),
    "too_many_outputs": (
        "结果超过 {limit} 个",
        "如果“设置 · 运行”中的 max_outputs 还没到最大值，可以提高。",
        "there are more than {limit} results",
        "Raise max_outputs under Settings, Running, unless it is at its maximum.",
    ),
    "output_too_large": (
        "文件 {filename} 超过单个结果 {limit_gb} GB 的上限",
        "可在“设置 · 运行”中提高上限，然后重新取回。",
        "The file {filename} is larger than the {limit_gb} GB that a result may have",
        "Raise the limit under Settings, Running, then fetch it again.",
    ),
    "transfer_too_slow": (
        "后端 {backend} 传输过慢（低于 {limit_kb_s} KB/秒）",
        "请检查网络和后端的负载。",
        "The backend {backend} sends too slowly (less than {limit_kb_s} KB a second)",
        "Check the network and how busy the backend is.",
    ),
    "answer_too_full": (
        "后端的应答内容过多（超过 {limit} 项）",
        "",
        "The backend's answer holds too much (over {limit} values)",
        "",
    ),
    "url_unusable": (
        "地址无法使用",
        "请填写形如 http://192.168.1.5:8188 的地址。",
        "This address cannot be used",
        "Write it like http://192.168.1.5:8188.",
    ),
    "header_unusable": (
        "请求头 {name} 含有不允许的字符",
        "名称和值只能使用可打印的 ASCII 字符。",
        "The header {name} contains characters that are not allowed",
        "Names and values may hold printable ASCII only.",
    ),
    "ca_file_unusable": (
        "CA 文件无法读取：{path}",
        "请确认文件存在且为 PEM 格式。",
        "The CA file cannot be read: {path}",
        "Check that it exists and is in PEM format.",
    ),
    "access_unusable": (
        "保存的访问方式（用户名、密码、请求头等）无法使用",
        "请在后端设置中重新填写。",
        "The stored credentials (user name, password, headers) cannot be used",
        "Enter them anew in the backend's settings.",
    ),
    "unknown_backend_kind": (
        "不支持的后端类型 {kind}",
        "可用的类型：{allowed}。",
        "Unknown kind of backend: {kind}",
        "Known kinds: {allowed}.",
    ),
}

_SERVER: dict[str, tuple[str, str, str, str]] = {
    "backend_denied": (
        "后端拒绝访问（HTTP {status}）",
        _DENIED[0],
        "The backend denies access (HTTP {status})",
        _DENIED[1],
    ),
    "balance_exhausted": (
        "后端的账户余额不足",
        "请为后端设置中填写的那个账户充值。任务会等待，到账后自动继续。",
        "The account of the backend has no credit left",
        "Top up the account that is entered in the backend's settings. The tasks wait and go on by themselves.",
    ),
    "backend_busy": (
        "后端暂时不再接收任务（错误码 {said}）：账号的并发或队列名额已用完，或请求过于频繁",
        "稍后会自动再次提交，不计入重试。",
        "The backend takes no more tasks for now (its code {said}): the share of this account is used up, or requests came too fast",
        "It is sent again by itself later, and no try is counted.",
    ),
    "key_refused": (
        "后端不接受这个密钥（错误码 {said}）",
        "请检查密钥、套餐和站点（.cn 与 .ai 的密钥互不相通，可能属于另一个站点），在后端设置中更正后自动继续。",
        "The backend does not accept this key (its code {said})",
        "Check the key, its plan and the site (.cn and .ai share no keys: it may belong to the other one), and correct"
        " them in the backend's settings: the tasks go on by themselves.",
    ),
    "task_denied": (
        "后端“{backend}”拒绝了这个任务（HTTP {status}），但正常响应其他请求",
        "可能是后端前面的防护（防火墙、内容过滤）拦截了它的内容：请修改提示词或素材，或调整防护规则，然后重试。",
        "The backend {backend} turns this task away (HTTP {status}), but answers other requests",
        "A guard in front of it (a firewall, a content filter) may object to the content: change the prompt or the inputs, or the rules of the guard, then retry.",
    ),
    "content_refused": (
        "后端的内容审核拒绝了这个任务（错误码 {said}）",
        "请修改提示词或图片后重新提交；相同的内容会再次被拒绝。",
        "The backend refuses the content of this task (its code {said})",
        "Change the prompt or the pictures and submit it anew: the same content is refused again.",
    ),
    "service_error": (
        "后端返回了错误码 {said}",
        "请查看该平台的说明。",
        "The backend answered with its error code {said}",
        "See what that platform says about it.",
    ),
    "backend_overloaded": (
        "后端前的代理限制了请求次数（HTTP {status}）",
        "稍后会自动重试。",
        "A proxy before the backend turns requests away (HTTP {status})",
        "It is tried again later.",
    ),
    "backend_redirects": (
        "后端要求转到 {target}（HTTP {status}）",
        "请在后端设置中直接填写最终地址。",
        "The backend sends us on to {target} (HTTP {status})",
        "Enter the final address in the backend's settings.",
    ),
    "backend_refused": (
        "后端拒绝了请求（HTTP {status}）",
        "请确认地址指向后端本身。",
        "The backend refused the request (HTTP {status})",
        "Check that the address leads to the backend itself.",
    ),
    "server_error": (
        "后端内部出错（HTTP {status}）",
        "请查看后端的日志。",
        "The backend failed (HTTP {status})",
        "See the log of the backend.",
    ),
    "not_comfyui": (
        "{address} 上运行的不是 ComfyUI",
        "请检查地址和端口。",
        "There is no ComfyUI at {address}",
        "Check address and port.",
    ),
    "comfyui_too_old": (
        "ComfyUI 版本过旧：{version}（至少需要 {minimum}）",
        "旧版本不能使用我们指定的编号，崩溃后无法找回任务。请升级 ComfyUI。",
        "This ComfyUI is too old: {version} (at least {minimum} is needed)",
        "Older ones do not keep our ids, so that no run could be found again after a crash. Update ComfyUI.",
    ),
    "cancel_unsupported": (
        "ComfyUI {version} 不能单独停止一个正在执行的任务（需要 {minimum} 以上）",
        "它会执行完毕。升级 ComfyUI 后即可随时停止。",
        "ComfyUI {version} cannot stop one run while it executes ({minimum} or later can)",
        "The run goes on to its end. Update ComfyUI to stop runs at any time.",
    ),
    "result_incomplete": (
        "后端还没有给出完整的结果（{remote_id}）",
        "稍后会自动再查。",
        "The backend has not told the whole result yet ({remote_id})",
        "It is asked again soon.",
    ),
    "file_gone": (
        "后端上已没有文件 {filename}",
        "它可能已在后端上被删除，请重新生成。",
        "The backend has no file {filename} any more",
        "It may have been deleted there; generate it again.",
    ),
    "file_name_unusable": (
        "后端无法交出文件 {filename}：文件名里有它自己也无法识别的字符",
        "请在工作流中换一个文件名前缀（filename_prefix），然后重试；文件仍在后端的文件夹里。",
        "The backend cannot hand out the file {filename}: its name has characters that are not valid text",
        "Choose another filename_prefix in the workflow and retry; the file still lies in the backend's folder.",
    ),
    "file_changed": (
        "后端上的文件在下载途中改变了",
        "将从头重新下载。",
        "The file on the backend changed during the download",
        "It is fetched again from its beginning.",
    ),
    "input_too_large": (
        "素材 {filename} 超过后端允许的大小",
        "请缩小文件，或用 --max-upload-size 启动 ComfyUI。",
        "The input {filename} is larger than the backend allows",
        "Use a smaller file, or start ComfyUI with --max-upload-size.",
    ),
    "stored_workflow_gone": (
        "平台上没有这个工作流或 AI 应用（错误码 {said}）",
        "请核对 ID；它也可能属于另一个站点（.cn 与 .ai 互不相通）或另一个账号。",
        "That platform has no such workflow or AI app (its code {said})",
        "Check the id. It may belong to the other site (.cn and .ai share nothing) or to another account.",
    ),
    "stored_workflow_not_run": (
        "这个工作流还没有在平台上保存并成功运行过（错误码 {said}）",
        "请在平台网站上打开它，保存并成功运行一次，然后重试。",
        "This workflow was never saved and run on that platform (its code {said})",
        "Open it on the website, save it, run it once with success, and try again.",
    ),
    "override_refused": (
        "平台上的工作流没有要修改的节点或参数（错误码 {said}）：{reason}",
        "它可能已在平台上被修改，请重新导入这个工作流。",
        "The workflow on that platform has no such node or input (its code {said}): {reason}",
        "It may have been changed there; import it again.",
    ),
    "machine_missing": (
        "这个密钥没有所选类型的机器（错误码 {said}）",
        "请在平台上为它分配机器，或选择另一种机器类型；更正后自动继续。",
        "This key has no machine of the type that was chosen (its code {said})",
        "Assign one to it on that platform or choose another type: the tasks go on by themselves.",
    ),
    "service_refused": (
        "后端不接受这个请求（错误码 {said}）：{reason}",
        "请按说明修改后重新提交。",
        "The backend does not accept this request (its code {said}): {reason}",
        "Change it as it says and submit it anew.",
    ),
    "workflow_not_stored": (
        "这个平台只能执行在它那里保存的工作流",
        "请先从该平台导入工作流，再用它提交任务。",
        "This platform runs only workflows that are stored there",
        "Import the workflow from that platform and submit the task with it.",
    ),
    "input_refused": (
        "后端不接受素材 {filename}",
        "请换一个文件名或文件。",
        "The backend does not take the input {filename}",
        "Try another name or file.",
    ),
}

_GRAPH: dict[str, tuple[str, str, str, str]] = {
    "missing_node_type": (
        "后端没有节点类型 {class_type}（节点 {node} “{title}”）",
        "请在该后端安装对应的自定义节点，或使用装有它的后端。",
        "The backend has no node type {class_type} (node {node}, “{title}”)",
        "Install the custom node there, or use a backend that has it.",
    ),
    "node_without_class": (
        "节点 {node} 没有 class_type",
        "工作流可能已损坏，请重新以 API 格式导出。",
        "Node {node} has no class_type",
        "The workflow may be damaged; export it again in API format.",
    ),
    "model_missing": (
        "后端没有 {value}（节点 {node} “{title}”的 {input}）",
        "请把模型文件放到该后端的模型目录，或选择已有的模型。",
        "The backend does not have {value} ({input} of node {node}, “{title}”)",
        "Put the file into that backend's models folder, or choose one it has.",
    ),
    "choice_missing": (
        "后端不提供选项 {value}（节点 {node} “{title}”的 {input}）",
        "请换一个选项，或升级该后端。",
        "The backend does not offer {value} ({input} of node {node}, “{title}”)",
        "Choose another value, or update that backend.",
    ),
    "missing_input_file": (
        "后端上找不到素材 {value}（节点 {node} “{title}”的 {input}）",
        "会自动重新上传一次；若仍失败，请重新选择素材。",
        "The input {value} is not on the backend ({input} of node {node}, “{title}”)",
        "It is uploaded once more; if that fails too, choose the file again.",
    ),
    "value_too_small": (
        "{input} 的值 {value} 太小，最小为 {minimum}（节点 {node} “{title}”）",
        "请改大后重新提交。",
        "{input} is {value}, but must be at least {minimum} (node {node}, “{title}”)",
        "Enter a larger value.",
    ),
    "value_too_big": (
        "{input} 的值 {value} 太大，最大为 {maximum}（节点 {node} “{title}”）",
        "请改小后重新提交。",
        "{input} is {value}, but must be at most {maximum} (node {node}, “{title}”)",
        "Enter a smaller value.",
    ),
    "value_unusable": (
        "{input} 的值 {value} 类型不对（节点 {node} “{title}”）",
        "{reason}",
        "{input} cannot be {value} (node {node}, “{title}”)",
        "{reason}",
    ),
    "value_refused": (
        "节点 {node} “{title}” 不接受 {input} 的值 {value}",
        "{reason}",
        "Node {node}, “{title}”, does not accept {value} as {input}",
        "{reason}",
    ),
    "input_required": (
        "节点 {node} “{title}” 缺少必需的输入 {input}",
        "请在工作流中补上，或重新以 API 格式导出。",
        "Node {node}, “{title}”, lacks the required input {input}",
        "Add it to the workflow, or export that again in API format.",
    ),
    "link_broken": (
        "节点 {node} “{title}” 的连线 {input} 已损坏",
        "请检查工作流中的连线。",
        "The link {input} of node {node}, “{title}”, is broken",
        "Check the links of the workflow.",
    ),
    "link_mismatch": (
        "节点 {node} “{title}” 的 {input} 接到了类型不符的输出",
        "{reason}",
        "{input} of node {node}, “{title}”, is linked to an output of another type",
        "{reason}",
    ),
    "graph_has_cycle": (
        "工作流中有循环（节点 {node} “{title}”）",
        "{reason}",
        "The workflow has a cycle (node {node}, “{title}”)",
        "{reason}",
    ),
    "node_not_checkable": (
        "后端检查节点 {node} “{title}” 时出错",
        "多半是连到了不存在的节点：{reason}",
        "The backend failed while checking node {node}, “{title}”",
        "Most often it is linked to a node that does not exist: {reason}",
    ),
    "node_refused": (
        "后端不接受节点 {node} “{title}”",
        "{reason}",
        "The backend does not accept node {node}, “{title}”",
        "{reason}",
    ),
    "no_outputs_in_graph": (
        "工作流没有任何输出节点",
        "请加入保存图像或视频的节点。",
        "The workflow has no output node",
        "Add a node that saves a picture or a video.",
    ),
    "invalid_prompt_id": (
        "后端不接受任务编号",
        "{reason}",
        "The backend does not accept the id of the run",
        "{reason}",
    ),
    "graph_refused": (
        "后端不接受这个工作流",
        "{reason}",
        "The backend does not accept this workflow",
        "{reason}",
    ),
    "graph_too_large": (
        "工作流超过后端允许的大小",
        "{limit}",
        "The workflow is larger than the backend allows",
        "{limit}",
    ),
}

_RUN: dict[str, tuple[str, str, str, str]] = {
    "node_failed": (
        "节点 {node} “{title}” 执行出错：{reason}",
        "错误类型 {exception}。请检查这个节点的参数，以及所用模型是否匹配，修改后重试。",
        "Node {node}, “{title}”, failed: {reason}",
        "It raised {exception}. Check the inputs of this node and that the models fit together, then try again.",
    ),
    "out_of_memory": (
        "显存或内存不足（节点 {node} “{title}”）",
        "请减小尺寸、帧数或批量；后端会先释放内存再重试。",
        "Out of memory (node {node}, “{title}”)",
        "Reduce size, frames or batch; the backend frees its memory before the next try.",
    ),
    "run_failed": (
        "执行失败，后端没有说明原因",
        "请查看后端的日志。",
        "The run failed and the backend does not say why",
        "See the log of the backend.",
    ),
    "interrupted": (
        "在后端上被停止（节点 {node} “{title}”）",
        "",
        "Stopped at the backend (node {node}, “{title}”)",
        "",
    ),
}

BACKENDS: dict[str, tuple[str, str, str, str]] = {**_CONNECTING, **_SERVER, **_GRAPH, **_RUN}

DENIED: dict[str, tuple[str, str, str, str]] = {
    f"denied_by_{kind}": (_SERVER["backend_denied"][0], words.denied[0], _SERVER["backend_denied"][2], words.denied[1])
    for kind, words in BACKEND_KINDS.items()
}
"""The words of `backend_denied` by kind."""
