# Installs what is missing and runs every check and every test. The twin of scripts/test; read through, not run.
. (Join-Path $PSScriptRoot 'lib\setup.ps1')

Initialize-Project 'test' 'dev'
Set-Location $Root
$tools = Join-Path $Root '.venv\Scripts'
$failed = @()
foreach ($check in @('ruff', 'check'), @('ruff', 'format', '--check'), @('mypy')) {
    Say "== $check"
    $options = @($check | Select-Object -Skip 1)
    & (Join-Path $tools "$($check[0]).exe") @options
    if ($LASTEXITCODE -ne 0) { $failed += "$check" }
}
Say '== pytest'
& (Join-Path $tools 'pytest.exe') --numprocesses ([Environment]::ProcessorCount * 2) --dist loadfile @args
if ($LASTEXITCODE -ne 0) { $failed += 'pytest' }
foreach ($name in $failed) { if ($name -ne 'pytest') { Say "failed: $name" } }
if ($failed.Count -gt 0) { exit 1 }
exit 0
