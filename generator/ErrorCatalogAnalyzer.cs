using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using ErrorCatalog.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator;

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
        context.RegisterCompilationStartAction(start =>
        {
            var pages = new PageResults(start.Options);
            start.RegisterAdditionalFileAction(file => Analyze(file, pages));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, PageResults pages)
    {
        FileResult[] results = [.. pages.Concerning(context.AdditionalFile, context.CancellationToken)];
        foreach (LocatedFinding finding in results.SelectMany(result => result.FindingsOf(Rules.OfAnalyzer)).Where(finding => finding.Path == context.AdditionalFile.Path))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }

        if (results.Length == 0)
        {
            AnalyzeUnmarkedFile(context);
        }
    }

    private static void AnalyzeUnmarkedFile(AdditionalFileAnalysisContext context)
    {
        TableInput? input = TableInputs.ReadUnmarked(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (input?.Text is not FileText text)
        {
            return;
        }

        EquatableArray<MarkdownTable> tables = MarkdownReader.Read(text.ToString(), context.CancellationToken).Tables;
        var page = new PageTables(tables, title: null, overrides: default, context.CancellationToken);
        for (int i = 0; i < tables.Count; i++)
        {
            MarkdownTable table = tables[i];
            if (page.RolesOf(i, isIncluded: false, isInSection: false).IsErrorTable)
            {
                var finding = Finding.Create(Rules.UnmarkedErrorTable, table.Header.Span, input.Options.SourceName);
                context.ReportDiagnostic(finding.Locate(input.Path, text.Source).ToDiagnostic());
                return;
            }
        }
    }
}
