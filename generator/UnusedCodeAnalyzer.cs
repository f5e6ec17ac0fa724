using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Pipeline;
using ErrorCatalog.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator;

/// <summary>Reports codes that nothing in the project mentions, at their cells. The compiler doesn't run it unless the rule is enabled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.CodeUnused);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Razor files are compiled as generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            var catalogs = KnownCatalogs.Of(start.Compilation);
            var mentioned = new ConcurrentDictionary<(string Enum, string Member), bool>();
            FileResult[] pages = Read(start.Options, start.CancellationToken);
            HashSet<string> names = [.. pages.SelectMany(page => page.Result.Catalogs).SelectMany(catalog => catalog.Entries).Select(entry => entry.Name)];
            start.RegisterSyntaxNodeAction(name => Note(name, names, catalogs, mentioned), SyntaxKind.IdentifierName);
            start.RegisterCompilationEndAction(end => Report(end, pages, mentioned));
        });
    }

    // A name is a mention wherever it stands: in a pattern, an attribute, or "nameof".
    private static void Note(SyntaxNodeAnalysisContext context, HashSet<string> names, KnownCatalogs catalogs, ConcurrentDictionary<(string Enum, string Member), bool> mentioned)
    {
        // To ask for the meaning of every name would take a good part of a build. The files of a catalog mention all members.
        if (!names.Contains(((IdentifierNameSyntax)context.Node).Identifier.ValueText) || HintName.IsFileOfCatalog(context.Node.SyntaxTree.FilePath))
        {
            return;
        }

        // To the syntax, what follows "is" is a type, of which only the whole name has a meaning.
        SyntaxNode name = context.Node.Parent is QualifiedNameSyntax qualified && qualified.Right == context.Node ? qualified : context.Node;
        if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { IsConst: true, ContainingType: INamedTypeSymbol type } field
            && (catalogs.OfEnum(type) ?? catalogs.OfClass(type.ContainingType)) is KnownCatalog catalog)
        {
            mentioned.TryAdd((FullNameOf(catalog.Enum), field.Name), true);
        }
    }

    private static string FullNameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None));

    private static FileResult[] Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var pages = new PageResults(options);
        return [.. options.AdditionalFiles.SelectMany(file => pages.Concerning(file, cancellationToken).Where(page => page.Input.Path == file.Path))];
    }

    private static void Report(CompilationAnalysisContext context, IEnumerable<FileResult> pages, ConcurrentDictionary<(string Enum, string Member), bool> mentioned)
    {
        foreach (LocatedFinding finding in pages.SelectMany(page => UnusedCodes.Find(page, (type, member) => mentioned.ContainsKey((type, member)), context.CancellationToken)))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
