using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>What an editor shows of generated code, read from a compiled library and the documentation file beside it.</summary>
[Collection(nameof(Matrix))]
public class IntelliSenseTests(Matrix matrix)
{
    // A library has the assemblies of packages only beside the program that uses it.
    private readonly PublicApi _api = new(matrix.Projects.AssemblyOf("Analyzed", "Analyzed"), matrix.Projects.AssemblyOf("User", "ErrorCatalog"));

    [Fact]
    public void Every_member_is_documented_with_its_parameters_and_its_result()
    {
        ISymbol[] symbols = [.. _api.Types.Concat(_api.Types.SelectMany(PublicApi.MembersOf))];

        Assert.True(symbols.Length > 300, $"There are only {symbols.Length} types and members.");
        Assert.All(symbols, symbol =>
        {
            XElement documentation = DocumentationOf(symbol);
            if (documentation.Element("inheritdoc") is not null)
            {
                // An editor shows what the interface or the base class says.
                Assert.True(symbol.IsOverride || symbol.ContainingType.AllInterfaces.Length > 0, symbol.ToDisplayString());
                return;
            }

            Assert.False(string.IsNullOrWhiteSpace(documentation.Element("summary")?.Value), symbol.ToDisplayString());
            if (symbol is IMethodSymbol method)
            {
                Assert.Equal(method.Parameters.Select(parameter => parameter.Name), documentation.Elements("param").Select(parameter => (string?)parameter.Attribute("name")));
                Assert.Equal(method.ReturnsVoid, documentation.Element("returns") is null);
            }
        });
    }

    [Fact]
    public void A_member_of_the_enum_tells_message_status_and_resolution_in_the_order_of_the_codes()
    {
        string[][] rows =
        [
            .. File.ReadLines(matrix.Projects.PathOf("plaid.md"))
                .Where(line => line.StartsWith('`'))
                .Select(line => line.Split(" | ").Select(cell => cell.Trim('`', '*')).ToArray())
                .OrderBy(row => int.Parse(row[1], CultureInfo.InvariantCulture)),
        ];
        IFieldSymbol[] members = [.. PublicApi.MembersOf(_api["PlaidErrorCode"]).Cast<IFieldSymbol>()];

        Assert.Equal(59, rows.Length);
        Assert.Equal(rows.Select(row => row[1]), members.Select(member => member.ConstantValue!.ToString()));
        Assert.All(rows.Zip(members), pair =>
        {
            XElement documentation = DocumentationOf(pair.Second);
            string summary = documentation.Element("summary")!.Value;
            Assert.StartsWith($"{pair.First[1]} (HTTP {pair.First[0]} ", summary, StringComparison.Ordinal);
            Assert.EndsWith("): " + pair.First[2], summary, StringComparison.Ordinal);
            // Long texts are on several lines in the source; editors join them.
            string remarks = string.Join(' ', documentation.Element("remarks")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(pair.First[3], remarks, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Text_that_XML_and_comments_would_take_for_their_own_is_shown_as_it_is()
    {
        Dictionary<string, XElement> members = PublicApi.MembersOf(_api["GatewayErrorCode"]).ToDictionary(member => member.Name, DocumentationOf);

        Assert.Equal("rate_limited (HTTP 429 Too Many Requests): Too many \"requests\" & <more>.", members["RateLimited"].Element("summary")!.Value);
        Assert.Equal("größe (HTTP 413 Content Too Large): Zu groß: */ // {0}", members["Größe"].Element("summary")!.Value);
        Assert.Contains("Sign again -- see C:\\keys.", members["SignatureDoesNotMatch"].Element("remarks")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_shows_no_more_than_is_written_down()
    {
        Snapshot.Verify("Gateway.txt", _api.List(type => (type.ContainingType ?? type).Name.StartsWith("Gateway", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_are_named_after_namespace_and_catalog()
    {
        Assert.Equal(
            ["Shop.Gateway.ErrorCatalog.g.cs", "Shop.Mx.ErrorCatalog.g.cs", "Shop.Plaid.ErrorCatalog.g.cs"],
            matrix.Projects.GeneratedFiles("Analyzed").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Shop.Gateway.ErrorCatalog.Rows.g.cs", "Shop.Mx.ErrorCatalog.Rows.g.cs", "Shop.Plaid.ErrorCatalog.Rows.g.cs"],
            matrix.Projects.RowsFiles("Analyzed").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private XElement DocumentationOf(ISymbol symbol)
    {
        XElement? documentation = _api.DocumentationOf(symbol);
        Assert.True(documentation is not null, symbol.ToDisplayString() + " has no documentation.");
        return documentation;
    }
}
