using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErrorCatalog.CodeFixes;
using ErrorCatalog.Generator.Tests.Harness;
using ErrorCatalog.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Usage;

/// <summary>A project with generated catalogs and one file of its user, which is analyzed and fixed.</summary>
internal sealed class UsageProject
{
    public static readonly ImmutableArray<CodeFixProvider> Providers = [new LiteralCodeFixProvider(), new NumberCastCodeFixProvider(), new EnumCallCodeFixProvider()];

    /// <summary>Gets the analyzers of code, which look at one place at a time.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(UsageAnalyzer).Assembly.GetTypes().Where(type => type.BaseType == typeof(UsageAnalyzer)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly string _name;
    private readonly Project _project;
    private readonly DocumentId _file;
    private readonly string _parameters;

    private UsageProject(string name, TableFile table, string parameters, bool hasRuntime, bool isReferenced, LanguageVersion language = LanguageVersion.Latest)
    {
        _name = name;
        _parameters = parameters;
        var parsing = Target.Latest.ParseOptions.WithLanguageVersion(language);
        CSharpCompilation empty = hasRuntime ? Target.Latest.EmptyCompilation : Target.Latest.CompilationWithoutRuntime;
        empty = language < LanguageVersion.CSharp8 ? empty.WithOptions(empty.Options.WithNullableContextOptions(NullableContextOptions.Disable)) : empty;
        CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], [table], parsing, new TableFile.Options(useRuntime: hasRuntime ? string.Empty : "false"))
            .RunGeneratorsAndUpdateCompilation(empty.WithAssemblyName("Catalog"), out Compilation catalog, out _);
        var workspace = new AdhocWorkspace();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: empty.Options.WithNullableContextOptions(NullableContextOptions.Disable),
            parseOptions: parsing,
            metadataReferences: [.. empty.References, .. isReferenced ? new MetadataReference[] { ReferenceTo(catalog) } : []]);
        Project project = workspace.AddProject(info);
        foreach (SyntaxTree tree in isReferenced ? [] : catalog.SyntaxTrees)
        {
            project = project.AddDocument(System.IO.Path.GetFileName(tree.FilePath), tree.GetText()).Project;
        }

        Document file = project.AddDocument("User.cs", string.Empty);
        _project = file.Project;
        _file = file.Id;
    }

    /// <summary>Gets projects with the codes 1200 to 1208 and 0, which all have names in the same order.</summary>
    public static ImmutableArray<UsageProject> OfNumbers { get; } =
    [
        Numbers(hasRuntime: true, isReferenced: false),
        Numbers(hasRuntime: true, isReferenced: true),
        Numbers(hasRuntime: false, isReferenced: false),
    ];

    /// <summary>Gets projects with a catalog of words.</summary>
    public static ImmutableArray<UsageProject> OfWords { get; } =
    [
        Words(hasRuntime: true, isReferenced: false),
        Words(hasRuntime: true, isReferenced: true),
        Words(hasRuntime: false, isReferenced: false),
    ];

    /// <summary>Gets a project in the oldest C#.</summary>
    public static UsageProject OldNumbers { get; } = Numbers(hasRuntime: true, isReferenced: true, LanguageVersion.CSharp7_3);

    public bool HasRuntime => !_name.Contains("without", StringComparison.Ordinal);

    public override string ToString() => _name;

    /// <summary>Verifies what is reported in statements of a method.</summary>
    /// <param name="statements">The statements, with what is expected in <c>{|EC0201:…|}</c>.</param>
    /// <param name="message">The message, if all have the same.</param>
    public Task Reports(string statements, string? message = null) => ReportsInFile(Around(statements), message);

    /// <summary>Verifies what is reported, and what it's fixed to: all at once, and the first by itself.</summary>
    public Task Fixes(string statements, string expected, string? method = null) => FixesFile(Around(statements), Around(expected), method);

    private async Task ReportsInFile(string code, string? message)
    {
        TestFileMarkupParser.GetSpans(code, out string source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        Document document = DocumentOf(source);

        ImmutableArray<Diagnostic> diagnostics = await Analyze(document);

        Assert.Equal(
            spans.SelectMany(pair => pair.Value, (pair, span) => $"{pair.Key} {source.Substring(span.Start, span.Length)}").Order(StringComparer.Ordinal),
            diagnostics.Select(diagnostic => $"{diagnostic.Id} {source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}").Order(StringComparer.Ordinal));
        if (message is not null)
        {
            Assert.All(diagnostics, diagnostic => Assert.Equal(message, diagnostic.GetMessage(null)));
        }
    }

    /// <summary>Verifies what is reported in a file, and what it's fixed to.</summary>
    public async Task FixesFile(string code, string expected, string? method = null)
    {
        await ReportsInFile(code, null);
        TestFileMarkupParser.GetSpans(code, out string source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> _);
        Document document = DocumentOf(source);
        ImmutableArray<Diagnostic> diagnostics = await Analyze(document);
        (CodeFixProvider provider, CodeAction action) = await ActionFor(document, diagnostics[0], method);
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, action.EquivalenceKey!, provider.FixableDiagnosticIds, new Found(diagnostics), TestContext.Current.CancellationToken);

        Document all = await Apply(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
        Document first = await Apply(document, action);

        Assert.Equal(expected, (await all.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await ErrorsIn(all));
        if ((await ErrorsIn(document)).Length == 0)
        {
            Assert.Empty(await ErrorsIn(first));
        }
    }

    /// <summary>Verifies that nothing offers to fix what is reported.</summary>
    public async Task HasNoFix(string statements)
    {
        await Reports(statements);
        TestFileMarkupParser.GetSpans(Around(statements), out string source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> _);
        Document document = DocumentOf(source);
        foreach (Diagnostic diagnostic in await Analyze(document))
        {
            Assert.Empty(await ActionsFor(document, diagnostic));
        }
    }

    /// <summary>Gets the IDs of what is reported in statements that compile.</summary>
    public async Task<string[]> IdsIn(string statements)
    {
        Document document = DocumentOf(Around(statements));
        Assert.Empty(await ErrorsIn(document));
        return [.. (await Analyze(document)).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>Gets the IDs of what is reported in a file, which may not compile.</summary>
    public async Task<string[]> IdsInFile(string code) => [.. (await Analyze(DocumentOf(code))).Select(diagnostic => diagnostic.Id)];

    /// <summary>Gets the compiler's diagnostics of some ID, with what suppresses them.</summary>
    public async Task<ImmutableArray<Diagnostic>> Compile(string statements, string id)
    {
        Compilation compilation = (await DocumentOf(Around(statements)).Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers([new UnnamedValueSuppressor()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false, reportSuppressedDiagnostics: true));
        return [.. (await analyzed.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken)).Where(diagnostic => diagnostic.Id == id)];
    }

    private static UsageProject Numbers(bool hasRuntime, bool isReferenced, LanguageVersion language = LanguageVersion.Latest)
        => new(
            NameOf("numbers", hasRuntime, isReferenced),
            new TableFile(
                """
                | Code | HTTP | Message |
                |------|------|---------|
                | 1200 | 400 | invalid credentials |
                | 1201 | 400 | invalid password |
                | 1203 | 400 | account disconnected |
                | 1205 | 402 | account locked |
                | 1206 | 402 | account not setup |
                | 1208 | 402 | user mismatch |
                | -7 | 402 | negative |
                """,
                "/app/plaid.md"),
            hasRuntime ? "PlaidErrorCode code, PlaidErrorCode? maybe, PlaidErrorCodeValue value, int number, string text" : "PlaidErrorCode code, PlaidErrorCode? maybe, int number, string text",
            hasRuntime,
            isReferenced,
            language);

    private static UsageProject Words(bool hasRuntime, bool isReferenced)
        => new(
            NameOf("words", hasRuntime, isReferenced),
            new TableFile(
                """
                | Code | HTTP | Message |
                |------|------|---------|
                | card_declined | 402 | Card declined |
                | expired_card | 402 | Expired card |
                | rate_limited | 429 | Rate limited |
                """,
                "/app/gateway.md"),
            hasRuntime ? "GatewayErrorCode code, GatewayErrorCode? maybe, GatewayErrorCodeValue value, int number, string text" : "GatewayErrorCode code, GatewayErrorCode? maybe, int number, string text",
            hasRuntime,
            isReferenced);

    private static string NameOf(string codes, bool hasRuntime, bool isReferenced)
        => codes + (isReferenced ? " in a reference" : string.Empty) + (hasRuntime ? string.Empty : " without the library");

    private static PortableExecutableReference ReferenceTo(Compilation catalog)
    {
        using var assembly = new System.IO.MemoryStream();
        Assert.True(catalog.Emit(assembly).Success);
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Add("EC0203", ReportDiagnostic.Warn)));
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(Analyzers);
        SyntaxTree tree = (await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        return [.. (await analyzed.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken)).OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private static async Task<Diagnostic[]> ErrorsIn(Document document)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!;
        return [.. model.GetDiagnostics(null, TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private static async Task<(CodeFixProvider Provider, CodeAction Action)> ActionFor(Document document, Diagnostic diagnostic, string? method)
        => (await ActionsFor(document, diagnostic)).First(found => method is null || found.Action.Title.EndsWith(method + "'", StringComparison.Ordinal));

    private static async Task<List<(CodeFixProvider Provider, CodeAction Action)>> ActionsFor(Document document, Diagnostic diagnostic)
    {
        var actions = new List<(CodeFixProvider, CodeAction)>();
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add((provider, action)), TestContext.Current.CancellationToken));
        }

        return actions;
    }

    private static async Task<Document> Apply(Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private string Around(string statements)
        => $$"""
            using System;
            using Acme;

            static class User
            {
                static object Use({{_parameters}})
                {
                    {{statements}}
                    return null;
                }
            }
            """;

    private Document DocumentOf(string source) => _project.Solution.WithDocumentText(_file, SourceText.From(source)).GetDocument(_file)!;

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
