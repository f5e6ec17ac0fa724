using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Package.Tests;

internal sealed record TextDocument(Uri Uri);

/// <summary>A place in a file, as requests specify it.</summary>
internal sealed record Caret(TextDocument TextDocument, Position Position);

/// <summary>An editor with projects that use the package, each with a file that the tests type into and never save.</summary>
public sealed class Editor : IAsyncLifetime
{
    private const string Program = "Program.cs";

    private readonly Consumer _projects;
    private readonly LanguageServer _server;
    private int _version;

    public Editor(PackedPackage package)
    {
        _projects = new Consumer(package, "Edited", "plaid.md");
        _projects.Restore().AssertClean();
        _server = new LanguageServer(_projects.PathOf());
    }

    public async ValueTask InitializeAsync()
    {
        await _server.OpenAsync();
        foreach (string project in EditorTests.Projects)
        {
            string text = await File.ReadAllTextAsync(_projects.PathOf(project, Program));
            await _server.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(project, Program), languageId = "csharp", version = _version, text } });
        }

        await _server.LoadAsync(UriOf(EditorTests.Projects.First(), Program));
    }

    public ValueTask DisposeAsync()
    {
        _server.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Replaces the program of a project with a statement, and returns the place of <c>$$</c> in it.</summary>
    internal async Task<Caret> TypeAsync(string project, string statement)
    {
        string text = "using Edited;\n\n" + statement;
        string[] before = text.Split("$$")[0].Split('\n');
        var document = new TextDocument(UriOf(project, Program));
        await _server.NotifyAsync("textDocument/didChange", new
        {
            textDocument = new { document.Uri, version = ++_version },
            contentChanges = new[] { new { text = text.Replace("$$", "", StringComparison.Ordinal) } },
        });
        return new(document, new(before.Length - 1, before[^1].Length));
    }

    /// <summary>Lists what can be typed at a place.</summary>
    internal async Task<JsonElement[]> CompleteAsync(Caret caret)
    {
        JsonElement list = await _server.RequestAsync<JsonElement>("textDocument/completion", caret);
        return [.. list.GetProperty("items").EnumerateArray()];
    }

    /// <summary>Gets what an editor shows beside the selected item of a list.</summary>
    internal async Task<string?> DescribeAsync(JsonElement item)
    {
        JsonElement resolved = await _server.RequestAsync<JsonElement>("completionItem/resolve", item);
        return resolved.GetProperty("documentation").GetProperty("value").GetString();
    }

    internal async Task<string> HoverAsync(Caret caret)
    {
        JsonElement hover = await _server.RequestAsync<JsonElement>("textDocument/hover", caret);
        return hover.GetProperty("contents").GetProperty("value").GetString()!;
    }

    /// <summary>Goes to the definition of what is at a place, and reads the name of the file there and all lines from the definition on.</summary>
    internal async Task<(string File, string[] Lines)> GoToDefinitionAsync(Caret caret)
    {
        Location[] locations = await _server.RequestAsync<Location[]>("textDocument/definition", caret);
        Location location = Assert.Single(locations);
        string text = location.Uri.IsFile ? await File.ReadAllTextAsync(location.Uri.LocalPath) : await ReadGeneratedAsync(new(location.Uri));
        return (Path.GetFileName(location.Uri.LocalPath), text.Split('\n')[location.Range.Start.Line..]);
    }

    /// <summary>Gets what is wrong in the file at a place.</summary>
    internal async Task<EditorDiagnostic[]> DiagnosticsAsync(Caret caret)
        => (await _server.RequestAsync<DiagnosticReport>("textDocument/diagnostic", new { caret.TextDocument })).Items;

    /// <summary>Gets what is wrong in a page: line, ID, and the text that the editor underlines.</summary>
    internal async Task<string[]> PageDiagnosticsAsync(string project, string page)
    {
        WorkspaceReport report = await _server.RequestAsync<WorkspaceReport>("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        string[] lines = await File.ReadAllLinesAsync(_projects.PathOf(project, page));
        return
        [
            .. report.Items.Single(item => item.Uri == UriOf(project, page)).Items
                .OrderBy(diagnostic => diagnostic.Range.Start.Line)
                .Select(diagnostic => $"{diagnostic.Range.Start.Line + 1} {diagnostic.Code} {TextAt(diagnostic.Range)}"),
        ];

        string TextAt(TextRange range) => lines[range.Start.Line][range.Start.Character..range.End.Character];
    }

    /// <summary>Edits a page and saves its project, which makes the server load the projects again.</summary>
    internal async Task EditAndSaveProjectAsync(string project, string page, Func<string, string> edit)
    {
        _projects.Edit(Path.Combine(project, page), edit);
        await NotifyOfChangesAsync(_projects.PathOf(project, project + ".csproj"));
        await _server.LoadAsync(UriOf(project, Program));
    }

    /// <summary>Edits a page and builds its project, which changes generated files that the server knows.</summary>
    internal async Task EditAndBuildAsync(string project, string page, Func<string, string> edit)
    {
        _projects.Edit(Path.Combine(project, page), edit);
        DotnetRun build = _projects.BuildAgain(project);
        Assert.True(build.ExitCode == 0, build.Output);
        await NotifyOfChangesAsync(_projects.GeneratedFiles(project));
    }

    private Task NotifyOfChangesAsync(params string[] paths)
        => _server.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = paths.Select(path => new { uri = LanguageServer.UriOf(path), type = 2 }) });

    private async Task<string> ReadGeneratedAsync(TextDocument document)
        => (await _server.RequestAsync<JsonElement>("csharp/metadata", new { textDocument = document })).GetProperty("source").GetString()!;

    private Uri UriOf(params string[] parts) => LanguageServer.UriOf(_projects.PathOf(parts));
}
