using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>A namespace that the compiler would take and then reject what lies in it.</summary>
public partial class NamespaceTests
{
    private const string Table = """
        | HTTP | Code | Name | Message | Description | Resolution |
        |------|------|------|---------|-------------|------------|
        | 404  | 1    | One  | one     | d           | r          |
        | 404  | null | Two  | two     | d           | r          |
        """;

    [Theory]
    [InlineData("Acme.PlaidErrors")]
    [InlineData("Acme.PlaidErrorCode")]
    [InlineData("Acme.PlaidErrors.Link.Deep")]
    [InlineData("ErrorCatalog.Catalog")]
    [InlineData("ErrorCatalog.ErrorEntry.Mine")]
    [InlineData("System.ArgumentOutOfRangeException")]
    [InlineData("System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute")]
    [InlineData("System.CodeDom.Compiler.GeneratedCodeAttribute")]
    [InlineData("Acme.PlaidErrorCodeValue")]
    [InlineData("System.Text.Json.Utf8JsonReader.Mine")]
    [InlineData("System.Text.Json.Serialization.JsonConverter")]
    public void Namespace_that_is_a_type_is_refused(string name)
    {
        ConsumerBuild build = ConsumerBuild.Of(new TableFile(Table, "/app/plaid.md"), new TableFile(Table, "/app/a.md").With("Namespace", name));

        Assert.Equal(["EC0011"], build.GeneratorDiagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["Acme.Plaid.ErrorCatalog.g.cs"], build.Sources.Keys);
    }

    [Fact]
    public void Namespace_in_a_type_is_refused_whatever_becomes_of_the_type()
    {
        ConsumerBuild build = ConsumerBuild.Of(
            new TableFile(Table, "/app/a.md").With("Namespace", "Acme.PlaidErrors.BErrors"),
            new TableFile(Table, "/app/b.md").With("Namespace", "Acme.PlaidErrors"),
            new TableFile(Table, "/app/plaid.md"));

        Assert.Equal(["EC0011", "EC0011"], build.GeneratorDiagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["Acme.Plaid.ErrorCatalog.g.cs"], build.Sources.Keys);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.String")]
    [InlineData("System.ReadOnlySpan")]
    [InlineData("System.Collections.Generic.IReadOnlyList")]
    [InlineData("System.CodeDom.Compiler.GeneratedCode")]
    [InlineData("ErrorCatalog")]
    [InlineData("ErrorCatalog.CompilerServices")]
    [InlineData("Acme.plaidErrors")]
    [InlineData("PlaidErrors")]
    public void Namespace_that_hides_nothing_is_taken(string name)
    {
        ConsumerBuild build = ConsumerBuild.Of(new TableFile(Table, "/app/plaid.md"), new TableFile(Table, "/app/a.md").With("Namespace", name));

        Assert.Empty(build.GeneratorDiagnostics);
        Assert.Equal(2, build.Sources.Count);
    }

    [Theory]
    [InlineData('a', 473, 1)]
    [InlineData('a', 474, 0)]
    [InlineData('名', 157, 1)]
    [InlineData('名', 158, 0)]
    public void Longest_name_that_metadata_holds_is_taken(char letter, int length, int files)
    {
        ConsumerBuild build = ConsumerBuild.Of(new TableFile(Table).With("Namespace", new string(letter, length)));

        Assert.Equal(files, build.Sources.Count);
        Assert.Equal(1 - files, build.GeneratorDiagnostics.Count(diagnostic => diagnostic.Id == "EC0012"));
    }

    [Fact]
    public void Every_type_that_generated_code_names_is_known_as_one_that_no_namespace_may_hide()
    {
        string rows = string.Concat(Enumerable.Range(10, 600).Select(i => $"| 404 | {i} | - | m{i} | d{i} | r{i} |\n"));
        Generated numbers = Generated.From(Table + "\n" + rows);
        Generated symbols = Generated.From((Table + "\n" + rows).Replace("| 404 | ", "| 404 | E", StringComparison.Ordinal));

        IEnumerable<string> names = new[] { numbers, symbols }
            .SelectMany(generated => Target.All.SelectMany(target => generated.AllSourcesFor(target).Values))
            .Append(OpenApiEmitter.Emit())
            .SelectMany(source => GlobalName().Matches(source).Select(match => match.Groups[1].Value))
            .Distinct();

        Assert.Contains("ErrorCatalog.Catalog", names);
        Assert.All(names, name => Assert.True(TypeIn(name) is not string type || ReferencedTypes.Contains(type), name + " is not among the known types."));
    }

    /// <summary>Finds the type that a name begins with; none where it is generic.</summary>
    private static string? TypeIn(string name)
    {
        string[] parts = name.Split('.');
        return Enumerable.Range(1, parts.Length)
            .Select(count => string.Join('.', parts.Take(count)))
            .SelectMany(prefix => new[] { prefix, prefix + "Attribute" })
            .FirstOrDefault(prefix => Target.Latest.EmptyCompilation.GetTypesByMetadataName(prefix).Any(type => type.DeclaredAccessibility == Accessibility.Public));
    }

    [GeneratedRegex(@"global::([A-Za-z.]+)")]
    private static partial Regex GlobalName();
}
