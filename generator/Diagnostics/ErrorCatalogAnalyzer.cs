using System.Collections.Immutable;
using ErrorCatalog.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>
/// Reports what there is to tell about a table, at the cell, while it is being edited. What stops or shortens the generated code
/// is the generator's to report.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorCatalogAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfAnalyzer;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        TableInput? input = TableInputs.Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (input is null)
        {
            return;
        }

        var result = FileResult.Of(ParsedInput.Parse(input, context.CancellationToken), context.CancellationToken);
        foreach (LocatedFinding finding in result.FindingsOf(Rules.OfAnalyzer))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
