using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A project that is built and run again at every edit, until it is disposed of.</summary>
internal sealed class DotnetWatch : IDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private string _output = "";

    public DotnetWatch(string directory, params string[] args)
    {
        ProcessStartInfo start = DotnetRun.StartInfo(
            DotnetRun.Host,
            directory,
            ["watch", "--non-interactive", "--property:UseSharedCompilation=false", .. args]);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // The system may have no watches left for one more program, and has none at all in some folders.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        _process = Process.Start(start) ?? throw new Win32Exception("dotnet watch");
        _process.OutputDataReceived += Receive;
        _process.ErrorDataReceived += Receive;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until all of some texts have been printed.</summary>
    public async Task WaitForAsync(params string[] texts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(DotnetRun.Patience);
        try
        {
            while (!texts.All(text => _output.Contains(text, StringComparison.Ordinal)))
            {
                _output += await _lines.Reader.ReadAsync(patience.Token) + "\n";
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail("There is no \"" + string.Join("\", or no \"", texts) + "\" in\n" + _output);
        }
    }

    /// <summary>Ends the watch and all that it has started.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        // Not before nobody is left who could print a line.
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Receive(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _lines.Writer.TryWrite(line.Data);
        }
    }
}
