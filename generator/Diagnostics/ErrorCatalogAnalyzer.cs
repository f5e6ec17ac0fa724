using System.Collections.Immutable;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Parsing;
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
            LookIntoUnmarkedFile(context);
            return;
        }

        if (input.Text is null || !SharedFindings.TryFind(input.Text.Source, input.Options, out EquatableArray<Finding> findings))
        {
            findings = FileResult.Of(ParsedInput.Parse(input, context.CancellationToken), context.CancellationToken).Result.Findings;
        }

        foreach (LocatedFinding finding in input.Locate(findings, Rules.OfAnalyzer))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void LookIntoUnmarkedFile(AdditionalFileAnalysisContext context)
    {
        TableInput? input = TableInputs.ReadUnmarked(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (input?.Text is not FileText text)
        {
            return;
        }

        foreach (MarkdownTable table in MarkdownReader.Read(text.ToString(), context.CancellationToken).Tables)
        {
            if (TableRoles.Detect(table, default, isIncluded: false).IsErrorTable)
            {
                var finding = Finding.Of(Rules.UnmarkedErrorTable, table.Header.Span, input.Options.SourceName);
                context.ReportDiagnostic(finding.In(input.Path, text.Source).ToDiagnostic());
                return;
            }
        }
    }
}
