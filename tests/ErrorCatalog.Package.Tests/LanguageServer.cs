using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using StreamJsonRpc;
using Xunit;

namespace ErrorCatalog.Package.Tests;

internal sealed record Position(int Line, int Character);

internal sealed record TextRange(Position Start, Position End);

internal sealed record Location(Uri Uri, TextRange Range);

internal sealed record EditorDiagnostic(TextRange Range, string Code, string Message);

internal sealed record DiagnosticReport(Uri? Uri, EditorDiagnostic[] Items);

internal sealed record WorkspaceReport(DiagnosticReport[] Items);

/// <summary>A C# language server with the projects in a folder, asked as an editor asks it, until it is disposed of.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly Uri _folder;
    private readonly Process _process;
    private readonly JsonRpc _messages;
    private readonly Channel<JsonElement> _loads = Channel.CreateUnbounded<JsonElement>();
    private readonly StringBuilder _log = new();

    public LanguageServer(string folder)
    {
        _folder = UriOf(folder);
        string program = Directory.GetFiles(Repository.LanguageServerFolder, "CSharpLanguageServer.dll", SearchOption.AllDirectories).Single();
        ProcessStartInfo start = DotnetRun.StartInfo(DotnetRun.Host, folder, program);
        start.RedirectStandardInput = true;
        _process = Process.Start(start) ?? throw new Win32Exception(program);
        _process.ErrorDataReceived += Log;
        _process.BeginErrorReadLine();

        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new(JsonSerializerDefaults.Web) };
        _messages = new JsonRpc(new HeaderDelimitedMessageHandler(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, formatter));
        // By default, this server runs no analyzers, and has no text of generated files.
        _messages.AddLocalRpcMethod("workspace/configuration", (JsonElement items) => new[] { new { analyzersEnabled = true, useMetadataUris = true } });
        _messages.AddLocalRpcMethod("window/workDoneProgress/create", (JsonElement token) => { _loads.Writer.TryWrite(token); });
        _messages.StartListening();
    }

    /// <summary>Converts a path to a URI that JSON has as such, and not as a path.</summary>
    public static Uri UriOf(string path) => new(new Uri(path).AbsoluteUri);

    /// <summary>Opens the folder, whose projects the server loads when it needs them.</summary>
    public async Task OpenAsync()
    {
        await RequestAsync<JsonElement>("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = _folder,
            capabilities = new
            {
                textDocument = new { diagnostic = new { } },
                window = new { workDoneProgress = true },
                workspace = new { configuration = true },
            },
        });
        await NotifyAsync("initialized", new { });
    }

    /// <summary>Waits until the server has loaded the projects, once or again, with that of a file.</summary>
    public async Task LoadAsync(Uri file)
    {
        await WaitAsync("load", patience => _loads.Reader.ReadAsync(patience).AsTask());
        // It has begun to load them, and answers a request for one of their files when it has.
        await RequestAsync<JsonElement>("textDocument/documentSymbol", new { textDocument = new { uri = file } });
    }

    public Task<T> RequestAsync<T>(string method, object parameters)
        => WaitAsync("answer to " + method, patience => _messages.InvokeWithParameterObjectAsync<T>(method, parameters, patience));

    public Task NotifyAsync(string method, object parameters) => _messages.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Ends the server and all that it has started.</summary>
    public void Dispose()
    {
        _messages.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<T> WaitAsync<T>(string what, Func<CancellationToken, Task<T>> wait)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(DotnetRun.Patience);
        try
        {
            return await wait(patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or RemoteRpcException)
        {
            lock (_log)
            {
                throw new InvalidOperationException($"There is no {what}. The server says:\n{_log}", exception);
            }
        }
    }

    private void Log(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.AppendLine(line.Data);
        }
    }
}
