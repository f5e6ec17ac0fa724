using System.Collections.Concurrent;
using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var catalogs = KnownCatalogs.Of(start.Compilation);
            var mentioned = new ConcurrentDictionary<(string Enum, string Member), bool>();
            start.RegisterSyntaxNodeAction(name => Note(name, catalogs, mentioned), SyntaxKind.IdentifierName);
            start.RegisterCompilationEndAction(end => Report(end, mentioned));
        });
    }

    // A name is a mention wherever it stands: in a pattern, an attribute, or "nameof".
    private static void Note(SyntaxNodeAnalysisContext context, KnownCatalogs catalogs, ConcurrentDictionary<(string Enum, string Member), bool> mentioned)
    {
        // To the syntax, what follows "is" is a type, of which only the whole name has a meaning.
        SyntaxNode name = context.Node.Parent is QualifiedNameSyntax qualified && qualified.Right == context.Node ? qualified : context.Node;
        if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { IsConst: true, ContainingType: INamedTypeSymbol type } field
            && (catalogs.OfEnum(type) ?? catalogs.OfClass(type.ContainingType)) is KnownCatalog catalog)
        {
            mentioned.TryAdd((FullNameOf(catalog.Enum), field.Name), true);
        }
    }

    private static string FullNameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None));

    private static void Report(CompilationAnalysisContext context, ConcurrentDictionary<(string Enum, string Member), bool> mentioned)
    {
        var pages = new PageResults(context.Options);
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            foreach (FileResult page in pages.Concerning(file, context.CancellationToken).Where(page => page.Input.Path == file.Path))
            {
                foreach (LocatedFinding finding in UnusedCodes.Find(page, (type, member) => mentioned.ContainsKey((type, member)), context.CancellationToken))
                {
                    context.ReportDiagnostic(finding.ToDiagnostic());
                }
            }
        }
    }
}
