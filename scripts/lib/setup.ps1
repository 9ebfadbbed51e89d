# Shared by scripts/run.ps1 and scripts/test.ps1: brings in what is missing, once, and says what and why.
# The twin of setup.sh for Windows. It has been read through and not been run.

# Exit codes are looked at one by one: Windows PowerShell takes a word on standard error for an error otherwise.
$ErrorActionPreference = 'Continue'
$UvVersion = '0.13.9'
$Root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)

function Stop-Here([string] $Sentence) {
    [Console]::Error.WriteLine($Sentence)
    exit 3
}

function Say([string] $Sentence) {
    [Console]::Error.WriteLine($Sentence)
}

# The checksum of everything that decides what has to be installed; the path is in it because a .venv cannot be moved.
function Get-Checksum {
    $parts = @($Root)
    foreach ($name in 'uv.lock', 'pyproject.toml', 'scripts/lib/setup.ps1') {
        $parts += (Get-FileHash -Algorithm SHA256 (Join-Path $Root $name)).Hash
    }
    return $parts -join ' '
}

# Windows comes without Python; the launcher `py` knows every version that was installed.
function Find-Python {
    foreach ($candidate in @('py', '-3'), @('python'), @('python3')) {
        if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $options = @($candidate | Select-Object -Skip 1)
        & $candidate[0] @options -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11))' 2>$null
        if ($LASTEXITCODE -eq 0) {
            return (& $candidate[0] @options -c 'import sys; print(sys.executable)')
        }
    }
    Stop-Here 'missing: Python 3.11 or newer. Install it (winget install Python.Python.3.12) and start again.'
}

function Install-Uv([string] $Python) {
    $tools = Join-Path $Root '.venv-tools'
    $uv = Join-Path $tools 'Scripts\uv.exe'
    if ((Test-Path $uv) -and ((& $uv --version) -match [regex]::Escape($UvVersion))) { return $uv }
    Say "missing: uv $UvVersion (installs exactly the Python packages that uv.lock names)"
    & $Python -m venv --clear $tools | Out-Host
    if ($LASTEXITCODE -ne 0) { Stop-Here 'The environment for uv could not be made. Check the disk and start again.' }
    & (Join-Path $tools 'Scripts\python.exe') -m pip install --quiet --disable-pip-version-check "uv==$UvVersion" | Out-Host
    if ($LASTEXITCODE -ne 0) { Stop-Here 'uv could not be installed from the Python package index. Check the network and start again.' }
    return $uv
}

# Group is `no-dev` for the program alone, `dev` for the tests too.
function Initialize-Project([string] $Name, [string] $Group) {
    $stamp = Join-Path $Root ".venv\posfallback-$Name.stamp"
    $sum = Get-Checksum
    $program = Join-Path $Root '.venv\Scripts\posfallback.exe'
    if ((Test-Path $program) -and (Test-Path $stamp) -and ((Get-Content -Raw $stamp).Trim() -eq $sum)) { return }
    $python = Find-Python
    $uv = Install-Uv $python
    Say 'installing the Python packages of uv.lock (once; this takes a minute or two)'
    $env:UV_PYTHON_DOWNLOADS = 'never'
    $env:UV_PROJECT_ENVIRONMENT = Join-Path $Root '.venv'
    & $uv sync --project $Root --quiet --frozen "--$Group" --inexact --compile-bytecode --python $python | Out-Host
    if ($LASTEXITCODE -ne 0) { Stop-Here 'The Python packages could not be installed (see above). Check the network and the disk, and start again.' }
    Set-Content -Path $stamp -Value $sum
    Say "ready for $Name"
}
