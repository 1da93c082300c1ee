"""Workbooks as programs save them, made for a test: cells by openpyxl, the rest put into the archive by hand."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import openpyxl
from openpyxl.drawing.image import Image
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image as Pillow

SHEET = "xl/worksheets/sheet1.xml"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(rows: Sequence[Sequence[Any]], change: Callable[[Worksheet], None] = lambda sheet: None) -> bytes:
    """The bytes of a workbook with these rows; `change` does the rest to its sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    change(sheet)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_parts(content: bytes, parts: Mapping[str, bytes | Callable[[str], str]]) -> bytes:
    """The archive with these parts in place of those of the same names: bytes, or what a function makes of the text."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys([*old.namelist(), *parts]):
            part = parts.get(name)
            before = old.read(name) if name in old.namelist() else b""
            new.writestr(name, before if part is None else part if isinstance(part, bytes) else part(before.decode()))
    return changed.getvalue()


def with_cell(content: bytes, reference: str, xml: str) -> bytes:
    """The workbook with this XML in place of one cell."""
    pattern = rf'<c r="{reference}"[^>]*?(/>|>.*?</c>)'
    return with_parts(content, {SHEET: lambda text: re.sub(pattern, lambda _: xml, text, count=1)})


def picture(colour: str) -> bytes:
    """The bytes of a small picture."""
    content = io.BytesIO()
    Pillow.new("RGB", (8, 8), colour).save(content, "PNG")
    return content.getvalue()


def lay(sheet: Worksheet, content: bytes, cell: str) -> None:
    """Lay a picture on the sheet, with its corner in a cell."""
    sheet.add_image(Image(io.BytesIO(content)), cell)


def relations(entries: Sequence[tuple[str, str, str]]) -> bytes:
    """The part with the relations of another one: (id, kind, target)."""
    lines = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{target}"/>' for i, kind, target in entries)
    return f'<Relationships xmlns="{RELATIONS}">{lines}</Relationships>'.encode()


def with_wps_picture(content: bytes, reference: str, name: str, image: bytes) -> bytes:
    """A picture in a cell as WPS writes it."""
    cell = f'<c r="{reference}" t="str"><f>_xlfn.DISPIMG("{name}",1)</f><v>=DISPIMG("{name}",1)</v></c>'
    listed = (
        '<etc:cellImages xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
        f'xmlns:r="{OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage><xdr:pic><xdr:nvPicPr>'
        f'<xdr:cNvPr id="2" name="{name}" descr="x"/><xdr:cNvPicPr/></xdr:nvPicPr>'
        '<xdr:blipFill><a:blip r:embed="rId1"/>'
        "</xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>"
    )
    parts: dict[str, bytes | Callable[[str], str]] = {
        "xl/cellimages.xml": listed.encode(),
        "xl/_rels/cellimages.xml.rels": relations([("rId1", "image", "media/image9.png")]),
        "xl/media/image9.png": image,
    }
    return with_parts(with_cell(content, reference, cell), parts)


def with_excel_picture(content: bytes, reference: str, image: bytes) -> bytes:
    """A picture in a cell as Excel writes it, behind another rich value that is none."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rich = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"'
    metadata = (
        f'<metadata {main} xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">'
        '<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes>'
        '<futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext uri="{1}"><xlrd:rvb i="0"/></ext></extLst></bk>'
        '<bk><extLst><ext uri="{1}"><xlrd:rvb i="1"/></ext></extLst></bk></futureMetadata>'
        '<valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>'
    )
    structures = (
        f'<rvStructures {rich} count="2"><s t="_error"><k n="errorType" t="i"/></s>'
        '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>'
    )
    values = f'<rvData {rich} count="2"><rv s="0"><v>8</v></rv><rv s="1"><v>0</v><v>5</v></rv></rvData>'
    listed = (
        '<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel" '
        f'xmlns:r="{OFFICE}"><rel r:id="rId1"/></richValueRels>'
    )
    relation = f'<Relationship Id="rIdM" Type="{OFFICE}/sheetMetadata" Target="metadata.xml"/></Relationships>'
    parts: dict[str, bytes | Callable[[str], str]] = {
        "xl/_rels/workbook.xml.rels": lambda text: text.replace("</Relationships>", relation),
        "xl/metadata.xml": metadata.encode(),
        "xl/richData/rdrichvaluestructure.xml": structures.encode(),
        "xl/richData/rdrichvalue.xml": values.encode(),
        "xl/richData/richValueRel.xml": listed.encode(),
        "xl/richData/_rels/richValueRel.xml.rels": relations([("rId1", "image", "../media/image8.png")]),
        "xl/media/image8.png": image,
    }
    return with_parts(with_cell(content, reference, f'<c r="{reference}" t="e" vm="2"><v>#VALUE!</v></c>'), parts)
