using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>What holds for the codes of every catalog. A catalog's own test class adds its facts.</summary>
public abstract class CodeTests<TCode>
    where TCode : struct, Enum
{
    private readonly Lookups<TCode> _lookups;

    private protected CodeTests(Lookups<TCode> lookups)
    {
        _lookups = lookups;
    }

    private static TCode[] Undefined => [default, Value(-1), Value(999), Value(int.MinValue), Value(int.MaxValue)];

    /// <summary>Gets every member with the entry that it stands for: the first one of its code.</summary>
    private (TCode Code, ErrorEntry Entry)[] Members
        => [.. _lookups.Catalog.Where(entry => entry.Code is not null).GroupBy(entry => entry.Code).Select(group => (Enum.Parse<TCode>(group.First().Name), group.First()))];

    [Fact]
    public void The_members_of_the_enum_are_the_codes_of_the_page()
    {
        Assert.Equal(Members.Select(member => member.Code).Order(), Enum.GetValues<TCode>());
        Assert.All(Members, member => Assert.True(_lookups.IsDefined(member.Code)));
        Assert.All(Undefined, code => Assert.False(_lookups.IsDefined(code)));
    }

    [Fact]
    public void A_code_gives_its_entry_the_same_object_every_time()
    {
        Assert.All(Members, member =>
        {
            Assert.Same(member.Entry, _lookups.GetEntry(member.Code));
            Assert.True(_lookups.TryGetEntry(member.Code, out ErrorEntry? entry));
            Assert.Same(member.Entry, entry);
        });
    }

    [Fact]
    public void A_code_gives_its_texts_and_an_empty_one_is_no_find()
    {
        Assert.All(_lookups.Texts, text => Assert.All(Members, member =>
        {
            string expected = text.Of(member.Entry) ?? "";

            Assert.Equal(expected, text.Get(member.Code));
            Assert.Equal(expected.Length > 0, text.TryGet(member.Code, out string found));
            Assert.Equal(expected, found);
        }));
    }

    [Fact]
    public void A_code_gives_its_HTTP_status_when_its_row_has_one()
    {
        Assert.All(Members, member =>
        {
            Assert.Equal(member.Entry.HttpStatus is not null, _lookups.TryGetHttpStatus(member.Code, out int status));
            Assert.Equal(member.Entry.HttpStatus ?? 0, status);
            if (member.Entry.HttpStatus is null)
            {
                Assert.Throws<ArgumentOutOfRangeException>("code", () => _lookups.GetHttpStatus(member.Code));
            }
            else
            {
                Assert.Equal(member.Entry.HttpStatus, _lookups.GetHttpStatus(member.Code));
            }
        });
    }

    [Fact]
    public void A_value_that_is_no_code_throws_from_every_Get_and_fails_every_Try()
    {
        Assert.All(Undefined, value =>
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>("code", () => _lookups.GetEntry(value));
            Assert.Equal(value, thrown.ActualValue);
            Assert.Throws<ArgumentOutOfRangeException>("code", () => _lookups.GetHttpStatus(value));
            Assert.All(_lookups.Texts, text => Assert.Throws<ArgumentOutOfRangeException>("code", () => text.Get(value)));

            Assert.False(_lookups.TryGetEntry(value, out ErrorEntry? entry));
            Assert.Null(entry);
            Assert.False(_lookups.TryGetHttpStatus(value, out int status));
            Assert.Equal(0, status);
            Assert.All(_lookups.Texts, text =>
            {
                Assert.False(text.TryGet(value, out string found));
                Assert.Equal("", found);
            });
        });
    }

    [Fact]
    public void The_wire_form_of_a_code_is_parsed_from_a_string_from_chars_and_from_UTF_8()
    {
        Assert.All(Members, member =>
        {
            Assert.True(_lookups.TryParse(member.Entry.Code, out TCode fromString));
            Assert.True(_lookups.TryParseChars(member.Entry.Code, out TCode fromChars));
            Assert.True(_lookups.TryParseUtf8(Encoding.UTF8.GetBytes(member.Entry.Code!), out TCode fromUtf8));
            Assert.Equal((member.Code, member.Code, member.Code), (fromString, fromChars, fromUtf8));
        });
    }

    [Fact]
    public void What_only_resembles_a_code_is_not_parsed()
    {
        Assert.All(Members, member =>
        {
            string code = member.Entry.Code!;
            string[] lookalikes = ["0" + code, " " + code, code + " ", "+" + code, "-" + code, code + "\0", code + ".0", code[..^1], code[1..], code + code];
            Assert.All(lookalikes, AssertNotParsed);
        });
    }

    [Fact]
    public void What_is_no_code_is_not_parsed()
    {
        string?[] strangers = [null, "", " ", "0", "-1", "999", "null", "-", "１２０５", "\uFFFD", "99999999999999999999", new string('1', 100_000)];

        Assert.All(strangers, AssertNotParsed);
        Assert.All(Members, member => AssertNotParsed(member.Entry.Name));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_not_parsed()
    {
        byte[][] invalid = [[0xFF], [0xC0, 0xB0], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x31, 0x32, 0x30, 0xB5], [0xFF, 0xFE, 0x31, 0x00]];

        Assert.All(invalid, bytes => Assert.False(_lookups.TryParseUtf8(bytes, out _)));
    }

    [Fact]
    public void The_name_of_a_member_is_parsed_letter_by_letter()
    {
        Assert.All(Members, member =>
        {
            Assert.True(_lookups.TryParseName(member.Entry.Name, out TCode code));
            Assert.Equal(member.Code, code);
            Assert.False(_lookups.TryParseName(member.Entry.Name.ToLowerInvariant(), out code));
            Assert.Equal(default, code);
        });
        Assert.False(_lookups.TryParseName(null, out _));
        Assert.False(_lookups.TryParseName("", out _));
        Assert.All(_lookups.Catalog.Where(entry => !Enum.IsDefined(typeof(TCode), entry.Name)), entry => Assert.False(_lookups.TryParseName(entry.Name, out _)));
    }

    [Fact]
    public void A_status_lists_the_codes_whose_rows_name_it()
    {
        Assert.All(Enumerable.Range(-1, 700), status =>
        {
            IEnumerable<TCode> expected = Members.Where(member => member.Entry.HttpStatuses.Contains(status)).Select(member => member.Code);

            Assert.Equal(expected.Order(), _lookups.WithHttpStatus(status).Order());
        });
    }

    [Fact]
    public void The_list_of_a_status_is_the_same_every_time_and_cannot_be_changed()
    {
        foreach (int status in Members.SelectMany(member => member.Entry.HttpStatuses))
        {
            IReadOnlyList<TCode> codes = _lookups.WithHttpStatus(status);

            Assert.Same(codes, _lookups.WithHttpStatus(status));
            ReadOnly.Verify(codes);
        }
    }

    private static TCode Value(int value) => (TCode)Enum.ToObject(typeof(TCode), value);

    private void AssertNotParsed(string? text)
    {
        Assert.False(_lookups.TryParse(text, out TCode code));
        Assert.Equal(default, code);
        Assert.False(_lookups.TryParseChars(text, out code));
        Assert.Equal(default, code);
        Assert.False(_lookups.TryParseUtf8(Encoding.UTF8.GetBytes(text ?? ""), out code));
        Assert.Equal(default, code);
    }
}
