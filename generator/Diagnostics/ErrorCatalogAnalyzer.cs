using System.Collections.Immutable;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
            LookIntoUnmarkedFile(context);
            return;
        }

        var result = FileResult.Of(ParsedInput.Parse(input, context.CancellationToken), context.CancellationToken);
        foreach (LocatedFinding finding in result.FindingsOf(Rules.OfAnalyzer))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void LookIntoUnmarkedFile(AdditionalFileAnalysisContext context)
    {
        TableInput? input = TableInputs.ReadUnmarked(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (input?.Text is not string text)
        {
            return;
        }

        foreach (MarkdownTable table in MarkdownReader.Read(text, context.CancellationToken).Tables)
        {
            if (TableRoles.Detect(table, default, isIncluded: false).IsErrorTable)
            {
                var finding = Finding.Of(Rules.UnmarkedErrorTable, table.Header.Span, input.Options.SourceName);
                context.ReportDiagnostic(finding.In(input.Path, SourceText.From(text)).ToDiagnostic());
                return;
            }
        }
    }
}
