"""Starting a register and printing its receipts loads no drawing library: start-up is a feature."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
sys.path.insert(0, {tests!r})
from sample_sales import SETTINGS, everyday, opened, sealed
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.render import renderer
import posfallback.services.printing, posfallback.devices.network, posfallback.devices.file
for device in ("network", "file"):
    renderer(PrinterSettings(name="p", device=device), opened(), SETTINGS)(sealed(everyday()), 0)
heavy = {{"reportlab", "barcode", "segno", "PIL", "PySide6", "rfc8785", "babel"}} & set(sys.modules)
print(sorted(heavy))
"""


def test_receipts_for_printers_and_text_files_need_no_drawing_library() -> None:
    program = PROGRAM.format(tests=str(Path(__file__).parent))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
