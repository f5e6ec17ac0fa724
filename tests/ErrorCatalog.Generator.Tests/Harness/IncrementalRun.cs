using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>A generator that stays alive between two builds, as in an editor, and tells what the second one did anew.</summary>
internal sealed class IncrementalRun
{
    /// <summary>What keeps an old compilation alive, or is a new object at every keystroke.</summary>
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Compilation), typeof(SemanticModel),
        typeof(AdditionalText), typeof(Location), typeof(ParseOptions), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider),
    ];

    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;
    private readonly GeneratorRunResult _result;

    private IncrementalRun(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        _result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(_result.Exception);
        AssertHoldsOnlyValues();
    }

    /// <summary>Gets the names of all steps.</summary>
    public static ImmutableArray<string> StepNames { get; } =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    public ImmutableArray<string> HintNames => [.. _result.GeneratedSources.Select(source => source.HintName)];

    /// <summary>Gets the generated files.</summary>
    public ImmutableArray<string> Sources => [.. _result.GeneratedSources.Select(source => source.SourceText.ToString())];

    /// <summary>Gets the reasons of the outputs themselves: of what is handed to the compiler.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons => ReasonsOf(_result.TrackedOutputSteps.Values.SelectMany(steps => steps));

    public static IncrementalRun Start(params TableFile[] files)
        => new(
            CSharpGeneratorDriver.Create(
                [new ErrorCatalogGenerator().AsSourceGenerator()],
                files,
                Target.Latest.ParseOptions,
                new TableFile.Options(),
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
            Target.Latest.EmptyCompilation);

    public IncrementalRun AddCode(string code)
        => new(_driver, _compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(code, Target.Latest.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)));

    public IncrementalRun Replace(TableFile old, TableFile edited) => new(_driver.ReplaceAdditionalText(old, edited), _compilation);

    public IncrementalRun Add(TableFile file) => new(_driver.AddAdditionalTexts([file]), _compilation);

    public IncrementalRun Remove(TableFile file) => new(_driver.RemoveAdditionalTexts([file]), _compilation);

    public IncrementalRun ReplaceOptions(TableFile.Options options) => new(_driver.WithUpdatedAnalyzerConfigOptions(options), _compilation);

    public IncrementalRun ReplaceParseOptions(CSharpParseOptions options) => new(_driver.WithUpdatedParseOptions(options), _compilation);

    /// <summary>Gets why each value of a step is what it is; empty when the step made none.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string stepName)
        => _result.TrackedSteps.TryGetValue(stepName, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? ReasonsOf(steps) : [];

    /// <summary>Asserts that some steps ran and found nothing to do, and that the compiler got nothing new.</summary>
    public void AssertNothingNew(params IEnumerable<string> stepNames)
    {
        Assert.All(stepNames, name => Assert.All(Reasons(name), AssertNotNew));
        Assert.All(OutputReasons, AssertNotNew);
    }

    private static void AssertNotNew(IncrementalStepRunReason reason)
        => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, "A value is " + reason + ".");

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(IEnumerable<IncrementalGeneratorRunStep> steps)
        => steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private void AssertHoldsOnlyValues()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string name in StepNames)
        {
            foreach (IncrementalGeneratorRunStep step in _result.TrackedSteps.GetValueOrDefault(name, []))
            {
                Assert.All(step.Outputs, output => AssertIsValue(output.Value, name, seen));
            }
        }
    }

    private static void AssertIsValue(object? value, string path, HashSet<object> seen)
    {
        if (value is null || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Type type = value.GetType();
        Assert.False(Array.Exists(Forbidden, forbidden => forbidden.IsAssignableFrom(type)), path + " holds a " + type);
        if (type.IsPrimitive || type.IsEnum || value is string or Type or SourceText)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertIsValue(item, path + "[]", seen);
            }
        }

        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                AssertIsValue(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
