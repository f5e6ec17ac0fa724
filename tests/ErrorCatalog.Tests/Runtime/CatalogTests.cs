using System;
using System.Collections;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Tests.Runtime;

public class CatalogTests
{
    private readonly Catalog _catalog = Entries.Begin()
        .With("NotFound", "E1", "not found", 404)
        .With("Gone", null, "gone", 410)
        .With("Invalid", "E2", "invalid", 400, 422)
        .With("InvalidDate", "E2", "invalid date", 422)
        .With("Unknown", "E3", "unknown")
        .Build();

    [Fact]
    public void It_lists_its_entries_in_the_order_in_which_they_were_added()
    {
        string[] names = ["NotFound", "Gone", "Invalid", "InvalidDate", "Unknown"];

        Assert.Equal(names.Length, _catalog.Count);
        Assert.Equal(names, _catalog.Select(entry => entry.Name));
        Assert.Equal(names, ((IEnumerable)_catalog).Cast<ErrorEntry>().Select(entry => entry.Name));
        Assert.Equal(names, Enumerable.Range(0, names.Length).Select(index => _catalog[index].Name));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_of_it_is_refused(int position)
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => _catalog[position]);
    }

    [Fact]
    public void A_code_finds_the_first_of_its_entries()
    {
        Assert.True(_catalog.TryGet("E2", out ErrorEntry? entry));
        Assert.Equal("Invalid", entry.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e2")]
    [InlineData(" E2")]
    [InlineData("E")]
    [InlineData("E22")]
    public void Another_text_finds_no_entry(string? code)
    {
        Assert.False(_catalog.TryGet(code, out ErrorEntry? entry));
        Assert.Null(entry);
        Assert.Empty(_catalog.WithCode(code));
    }

    [Fact]
    public void All_entries_of_a_code_come_in_order_the_primary_one_first()
    {
        Assert.Equal(["Invalid", "InvalidDate"], _catalog.WithCode("E2").Select(entry => entry.Name));
        Assert.Equal(["NotFound"], _catalog.WithCode("E1").Select(entry => entry.Name));
    }

    [Fact]
    public void Entries_of_one_code_need_not_be_neighbours()
    {
        Catalog catalog = Entries.Begin().With("A", "1", "a").With("B", "2", "b").With("C", "1", "c").With("D", null, "d").With("E", "1", "e").Build();

        Assert.Equal(["A", "C", "E"], catalog.WithCode("1").Select(entry => entry.Name));
        Assert.Equal(["B"], catalog.WithCode("2").Select(entry => entry.Name));
    }

    [Fact]
    public void A_status_lists_every_entry_that_names_it_also_as_its_second()
    {
        Assert.Equal(["Invalid", "InvalidDate"], _catalog.WithHttpStatus(422).Select(entry => entry.Name));
        Assert.Equal(["Invalid"], _catalog.WithHttpStatus(400).Select(entry => entry.Name));
        Assert.Equal(["Gone"], _catalog.WithHttpStatus(410).Select(entry => entry.Name));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(500)]
    [InlineData(int.MaxValue)]
    public void A_status_that_no_entry_names_has_an_empty_list(int httpStatus)
    {
        Assert.Empty(_catalog.WithHttpStatus(httpStatus));
    }

    [Fact]
    public void The_lists_that_it_returns_cannot_be_changed()
    {
        ReadOnly.Verify(_catalog);
        ReadOnly.Verify(_catalog.WithCode("E2"));
        ReadOnly.Verify(_catalog.WithHttpStatus(422));
        ReadOnly.Verify(_catalog[2].HttpStatuses);
        ReadOnly.Verify(_catalog[0].HttpStatuses);
        ReadOnly.Verify(_catalog[0].Columns);
    }

    [Fact]
    public void An_empty_catalog_finds_nothing()
    {
        Catalog empty = new CatalogBuilder("").Build();

        Assert.Empty(empty);
        Assert.False(empty.TryGet("E1", out _));
        Assert.Empty(empty.WithCode("E1"));
        Assert.Empty(empty.WithHttpStatus(404));
        Assert.Null(empty.Match(404, "E1", "not found"));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => empty[0]);
    }

    [Fact]
    public void Its_line_names_it_and_counts_its_entries()
    {
        Assert.Equal("Test (5 entries)", _catalog.ToString());
        Assert.Equal("Errors (0 entries)", new CatalogBuilder("").Build().ToString());
    }

    [Fact]
    public void Many_threads_that_ask_first_get_the_same_answers()
    {
        for (int round = 0; round < 50; round++)
        {
            Catalog catalog = Entries.Begin().With("A", "1", "a", 400).With("B", "2", "b", 400).With("C", "1", "c", 404).Build();

            Parallel.For(0, 16, _ =>
            {
                Assert.True(catalog.TryGet("1", out ErrorEntry? entry));
                Assert.Same(catalog[0], entry);
                Assert.Equal([catalog[0], catalog[2]], catalog.WithCode("1"));
                Assert.Equal([catalog[0], catalog[1]], catalog.WithHttpStatus(400));
                Assert.Same(catalog[2], catalog.Match(404, "1", null));
            });
        }
    }
}
