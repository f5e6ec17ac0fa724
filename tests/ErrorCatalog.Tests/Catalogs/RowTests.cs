using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>Holds every row of every page against the entry that stands for it.</summary>
public class RowTests
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static;

    private static readonly Dictionary<int, string> ReasonPhrases = new()
    {
        [400] = "Bad Request",
        [401] = "Unauthorized",
        [402] = "Payment Required",
        [404] = "Not Found",
        [422] = "Unprocessable Entity",
        [429] = "Too Many Requests",
        [500] = "Internal Server Error",
        [501] = "Not Implemented",
        [502] = "Bad Gateway",
        [503] = "Service Unavailable",
    };

    public static TheoryData<string, int> Rows()
    {
        var rows = new TheoryData<string, int>();
        foreach (string file in new[] { "plaid.md", "mx.md", "gateway.md" })
        {
            for (int i = 0; i < Page.Of(file).Rows.Count; i++)
            {
                rows.Add(file, i);
            }
        }

        return rows;
    }

    [Theory]
    [InlineData("plaid.md", 59)]
    [InlineData("mx.md", 27)]
    [InlineData("gateway.md", 8)]
    public void A_page_has_one_entry_for_each_row_and_no_two_of_one_name(string file, int count)
    {
        Page page = Page.Of(file);

        Assert.Equal(count, page.Rows.Count);
        Assert.Equal(count, page.Catalog.Count);
        Assert.Equal(count, page.Catalog.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_entry_at_the_position_of_a_row_says_what_the_row_says(string file, int index)
    {
        MarkdownRow row = Page.Of(file).Rows[index];
        ErrorEntry entry = Page.Of(file).Catalog[index];
        int[] statuses = StatusesOf(row);

        Assert.Equal(Page.Of(file).Catalog.Name, entry.Catalog);
        Assert.Equal(CodeOf(row), entry.Code);
        Assert.Equal(statuses, entry.HttpStatuses);
        Assert.Equal(statuses.Length == 0 ? null : statuses[0], entry.HttpStatus);
        Assert.Equal(StatusTextOf(row), entry.StatusText);
        Assert.Equal(TextOf(row, "Message", "Error Description", "error.message"), entry.Message);
        Assert.Equal(TextOf(row, "Description"), entry.Description);
        Assert.Equal(TextOf(row, "Resolve", "Resolution"), entry.Resolution);
        Assert.Equal(row.Section, entry.Section);
        Assert.Equal(row.Headers.Zip(row.Cells, KeyValuePair.Create), entry.Columns);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_has_one_handle_which_is_a_member_of_the_enum_or_a_property(string file, int index)
    {
        Page page = Page.Of(file);
        ErrorEntry entry = page.Catalog[index];
        bool isFirstOfItsCode = entry.Code is not null && page.Catalog.First(other => other.Code == entry.Code) == entry;

        object? member = Enum.TryParse(page.Enum, entry.Name, out object? value) ? value : null;
        object? property = page.Errors.GetProperty(entry.Name, PublicStatic)?.GetValue(null);

        Assert.Equal(isFirstOfItsCode, member is not null);
        Assert.Equal(isFirstOfItsCode, property is null);
        Assert.Same(entry, property ?? page.Errors.GetMethod("GetEntry")!.Invoke(null, [member]));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_texts_of_a_row_are_constants_under_the_name_of_the_entry(string file, int index)
    {
        Page page = Page.Of(file);
        ErrorEntry entry = page.Catalog[index];

        Assert.Equal(entry.Message ?? "", Constant("Messages"));
        Assert.Equal(page.Rows[index].Headers.Contains("Description") ? entry.Description ?? "" : null, Constant("Descriptions"));
        Assert.Equal(file == "mx.md" ? null : entry.Resolution ?? "", Constant("Resolutions"));

        object? Constant(string kind) => page.Errors.GetNestedType(kind)?.GetField(entry.Name, PublicStatic)?.GetRawConstantValue();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_lookup_of_the_catalog_reaches_the_row(string file, int index)
    {
        Catalog catalog = Page.Of(file).Catalog;
        ErrorEntry entry = catalog[index];

        Assert.Same(entry, catalog.ElementAt(index));
        Assert.Equal(catalog.Where(other => entry.Code is not null && other.Code == entry.Code), catalog.WithCode(entry.Code));
        Assert.Equal(entry.Code is not null, catalog.TryGet(entry.Code, out ErrorEntry? primary));
        Assert.Same(catalog.FirstOrDefault(other => entry.Code is not null && other.Code == entry.Code), primary);
        foreach (int status in entry.HttpStatuses)
        {
            Assert.Equal(catalog.Where(other => other.HttpStatuses.Contains(status)), catalog.WithHttpStatus(status));
        }

        Assert.Same(entry, catalog.Match(entry.HttpStatus ?? 0, entry.Code, entry.Message));
    }

    private static string? CodeOf(MarkdownRow row) => MarkdownRow.CodeIn(row.Cell("Code", "Error Code", "error.code"));

    private static int[] StatusesOf(MarkdownRow row)
    {
        string cell = row.Cell("HTTP", "HTTP Status Code", "HTTP Status");
        return cell == "n/a" ? [] : [.. cell.Split(',').Select(status => int.Parse(status, CultureInfo.InvariantCulture))];
    }

    private static string? StatusTextOf(MarkdownRow row)
        => row.Headers.Contains("Status") ? row.Cell("Status")
            : StatusesOf(row) is [int first, ..] ? ReasonPhrases[first]
            : null;

    private static string? TextOf(MarkdownRow row, params string[] headers)
        => row.Headers.Any(headers.Contains) && row.Cell(headers) is { Length: > 0 } text ? text : null;
}
