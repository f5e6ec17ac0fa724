using System;
using System.Collections.Generic;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>One of the pages under test: its rows as text, and what the generator made of them.</summary>
internal sealed record Page(string File, Catalog Catalog, Type Enum, Type Errors, IReadOnlyList<MarkdownRow> Rows)
{
    private static readonly Dictionary<string, Page> All = new(StringComparer.Ordinal)
    {
        ["plaid.md"] = new("plaid.md", PlaidErrors.Catalog, typeof(PlaidErrorCode), typeof(PlaidErrors), MarkdownRow.ReadAll("plaid.md")),
        ["mx.md"] = new("mx.md", MxErrors.Catalog, typeof(MxErrorCode), typeof(MxErrors), MarkdownRow.ReadAll("mx.md")),
        ["gateway.md"] = new("gateway.md", GatewayErrors.Catalog, typeof(GatewayErrorCode), typeof(GatewayErrors), MarkdownRow.ReadAll("gateway.md")),
    };

    public static Page Of(string file) => All[file];
}
