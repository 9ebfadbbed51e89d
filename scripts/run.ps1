# Installs what is missing and starts the demo store in its window. The twin of scripts/run; read through, not run.
#
#   scripts\run.ps1                     the demo
#   scripts\run.ps1 --headless          the same story without a window, ending with its proof
#   scripts\run.ps1 journal verify ...  any other verb of posfallback
. (Join-Path $PSScriptRoot 'lib\setup.ps1')

Initialize-Project 'run' 'no-dev'
$program = Join-Path $Root '.venv\Scripts\posfallback.exe'
if ($args.Count -gt 0 -and -not "$($args[0])".StartsWith('-')) {
    & $program @args
} else {
    & $program demo @args
}
exit $LASTEXITCODE
