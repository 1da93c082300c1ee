"""Media types: their registered names, their file extensions, and which of them ComfyUI can load."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MediaType:
    """`name` is the registered media type; the first of `extensions` is the usual one, without a dot."""

    name: str
    extensions: tuple[str, ...]

    @property
    def family(self) -> str:
        """`image`, `video`, `audio`, `text` or `application`."""
        return self.name.split("/")[0]


PNG = MediaType("image/png", ("png", "apng"))
JPEG = MediaType("image/jpeg", ("jpg", "jpeg", "jpe", "jfif"))
WEBP = MediaType("image/webp", ("webp",))
GIF = MediaType("image/gif", ("gif",))
BMP = MediaType("image/bmp", ("bmp", "dib"))
TIFF = MediaType("image/tiff", ("tif", "tiff"))
AVIF = MediaType("image/avif", ("avif", "avifs"))
ICO = MediaType("image/vnd.microsoft.icon", ("ico", "cur"))
ICNS = MediaType("image/x-icns", ("icns",))
JPEG2000 = MediaType("image/jp2", ("jp2", "j2k", "jpf", "jpx", "j2c", "jpc"))
PPM = MediaType("image/x-portable-anymap", ("ppm", "pgm", "pbm", "pnm", "pfm"))
PCX = MediaType("image/x-pcx", ("pcx",))
TGA = MediaType("image/x-tga", ("tga", "targa"))
SGI = MediaType("image/x-sgi", ("sgi", "rgb", "rgba", "bw"))
DDS = MediaType("image/vnd.ms-dds", ("dds",))
QOI = MediaType("image/x-qoi", ("qoi",))
PSD = MediaType("image/vnd.adobe.photoshop", ("psd",))
HEIC = MediaType("image/heic", ("heic", "heif", "hif", "heics", "heifs"))
JXL = MediaType("image/jxl", ("jxl",))
EXR = MediaType("image/x-exr", ("exr",))
HDR = MediaType("image/vnd.radiance", ("hdr",))
RAW = MediaType("image/x-canon-cr3", ("cr3",))
SVG = MediaType("image/svg+xml", ("svg", "svgz"))
MP4 = MediaType("video/mp4", ("mp4", "m4v", "3gp", "3g2", "f4v"))
MOV = MediaType("video/quicktime", ("mov", "qt"))
WEBM = MediaType("video/webm", ("webm", "weba"))
MKV = MediaType("video/x-matroska", ("mkv", "mka"))
AVI = MediaType("video/x-msvideo", ("avi",))
FLV = MediaType("video/x-flv", ("flv",))
MPEG = MediaType("video/mpeg", ("mpg", "mpeg", "vob", "m2v"))
MPEG_TS = MediaType("video/mp2t", ("ts", "m2ts", "mts"))
WMV = MediaType("video/x-ms-asf", ("wmv", "wma", "asf"))
OGV = MediaType("video/ogg", ("ogv", "ogx"))
WAV = MediaType("audio/wav", ("wav", "wave", "bwf", "rf64"))
W64 = MediaType("audio/x-w64", ("w64",))
MP3 = MediaType("audio/mpeg", ("mp3", "mp2", "mpga"))
FLAC = MediaType("audio/flac", ("flac",))
OGG = MediaType("audio/ogg", ("ogg", "oga", "opus", "spx"))
M4A = MediaType("audio/mp4", ("m4a", "m4b", "m4r"))
AAC = MediaType("audio/aac", ("aac", "adts"))
AC3 = MediaType("audio/ac3", ("ac3",))
AIFF = MediaType("audio/aiff", ("aiff", "aif", "aifc"))
AU = MediaType("audio/basic", ("au", "snd"))
CAF = MediaType("audio/x-caf", ("caf",))
AMR = MediaType("audio/amr", ("amr",))
PDF = MediaType("application/pdf", ("pdf",))
ZIP = MediaType("application/zip", ("zip", "xlsx", "docx", "pptx"))
JSON = MediaType("application/json", ("json",))
HTML = MediaType("text/html", ("html", "htm"))
XML = MediaType("application/xml", ("xml",))
TEXT = MediaType("text/plain", ("txt", "csv", "md", "log"))
UNKNOWN = MediaType("application/octet-stream", ())

KNOWN = (
    *(PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, ICO, ICNS, JPEG2000, PPM, PCX, TGA, SGI, DDS, QOI, PSD),
    *(HEIC, JXL, EXR, HDR, RAW, SVG),
    *(MP4, MOV, WEBM, MKV, AVI, FLV, MPEG, MPEG_TS, WMV, OGV),
    *(WAV, W64, MP3, FLAC, OGG, M4A, AAC, AC3, AIFF, AU, CAF, AMR),
    *(PDF, ZIP, JSON, HTML, XML, TEXT),
)

UNLOADABLE = frozenset({HEIC, JXL, EXR, HDR, RAW})
"""Picture types that ComfyUI's own nodes, which use Pillow, cannot open."""

_BY_NAME = {kind.name: kind for kind in KNOWN}


def type_called(name: str) -> MediaType:
    """The media type with this registered name; UNKNOWN for any other."""
    return _BY_NAME.get(name, UNKNOWN)
