using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator;

/// <summary>
/// Turns the error tables of marked Markdown files into enums, constants and lookups. Every step is a pure function of values,
/// so that it runs again only when its own input has changed; none asks for the compilation. What the steps hand on are objects and
/// pairs of objects: for every struct, and for every shape of tuple, the runtime would compile the pipeline anew in each build.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorCatalogGenerator : IIncrementalGenerator
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Sets up the steps from a Markdown file to C#.</summary>
    /// <param name="context">Where the steps are registered.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, cancellationToken)
                => TableInputs.Read(file.Left, file.Right, cancellationToken) is TableInput input ? ImmutableArray.Create(input) : ImmutableArray<TableInput>.Empty)
            .WithTrackingName(TrackingNames.Inputs);

        IncrementalValuesProvider<ParsedInput> documents = inputs
            .Select(static (input, cancellationToken) => ParsedInput.Parse(input, cancellationToken))
            .WithTrackingName(TrackingNames.Documents);

        IncrementalValuesProvider<FileResult> results = documents
            .Select(static (document, cancellationToken) => FileResult.Create(document, cancellationToken))
            .WithTrackingName(TrackingNames.Results);

        IncrementalValuesProvider<LocatedFinding> errors = results
            .SelectMany(static (result, _) => result.FindingsOf(Rules.OfGenerator))
            .WithTrackingName(TrackingNames.Errors);

        IncrementalValuesProvider<KeyedCatalog> catalogs = results
            .SelectMany(static (result, _) => result.KeyedCatalogs())
            .WithTrackingName(TrackingNames.Catalogs);

        IncrementalValueProvider<ImmutableArray<RowSize>> sizes = catalogs
            .Select(static (catalog, _) => RowSize.Of(catalog))
            .Collect();

        IncrementalValueProvider<HintNames> hintNames = sizes
            .Select(static (sizes, _) => HintNames.Assign(sizes.Select(size => size.Key)))
            .WithTrackingName(TrackingNames.HintNames);

        IncrementalValueProvider<RowStorage> storage = sizes
            .Select(static (sizes, _) => RowStorage.Assign(sizes))
            .WithTrackingName(TrackingNames.Storage);

        IncrementalValueProvider<EmitOptions> options = context.ParseOptionsProvider
            .Combine(storage)
            .Select(static (parts, _) => new EmitOptions(TargetFeatures.From(parts.Left), parts.Right))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValuesProvider<GeneratedSource> sources = catalogs
            .Combine(options)
            .Select(static (input, cancellationToken) => GeneratedSource.Of(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToDiagnostic()));
        context.RegisterSourceOutput(sources.Combine(hintNames), static (output, source) => Add(output, source.Left, source.Right));
    }

    private static void Add(SourceProductionContext output, GeneratedSource source, HintNames hintNames)
    {
        HintName hint = hintNames.Of(source.Key);
        if (hint.Name is string name)
        {
            output.AddSource(name, SourceText.From(source.Text, Utf8WithoutMark));
        }
        else
        {
            output.ReportDiagnostic(hint.Refusal!.ToDiagnostic());
        }
    }
}
