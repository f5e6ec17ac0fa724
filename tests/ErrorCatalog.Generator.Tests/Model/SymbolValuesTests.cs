using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.CompilerServices;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Model;

/// <summary>The codes here were found by search, since codes that share a hash are rare.</summary>
public class SymbolValuesTests
{
    private const string First = "E10PA";
    private const string SameHashAsFirst = "EMA48";

    private const string Early = "E3C8Z";
    private const string SameHashAsEarly = "EO0TQ";
    private const string NextHashAfterEarly = "EZ1XL";

    [Fact]
    public void A_value_is_the_hash_of_the_code()
        => Assert.Equal(CodeContract.Hash("RATE_LIMITED"), SymbolValues.Assign(["RATE_LIMITED", "OTHER"], [])["RATE_LIMITED"]);

    [Fact]
    public void Of_two_codes_with_one_hash_the_one_that_sorts_later_takes_the_next_value()
    {
        Assert.Equal(CodeContract.Hash(First), CodeContract.Hash(SameHashAsFirst));

        Dictionary<string, long> values = SymbolValues.Assign([SameHashAsFirst, First], []);

        Assert.Equal(CodeContract.Hash(First), values[First]);
        Assert.Equal(CodeContract.Hash(First) + 1, values[SameHashAsFirst]);
        Assert.Equal(values, SymbolValues.Assign([First, SameHashAsFirst], []));
    }

    [Fact]
    public void A_displaced_code_displaces_no_other()
    {
        Assert.Equal(CodeContract.Hash(Early), CodeContract.Hash(SameHashAsEarly));
        Assert.Equal(CodeContract.Hash(Early) + 1, CodeContract.Hash(NextHashAfterEarly));

        Dictionary<string, long> values = SymbolValues.Assign([SameHashAsEarly, Early, NextHashAfterEarly], []);

        Assert.Equal(CodeContract.Hash(NextHashAfterEarly), values[NextHashAfterEarly]);
        Assert.Equal(CodeContract.Hash(Early) + 2, values[SameHashAsEarly]);
    }

    [Fact]
    public void Codes_with_one_hash_are_all_found()
    {
        string[] codes = [First, SameHashAsFirst, Early, SameHashAsEarly, NextHashAfterEarly, "JWAUSMD"];
        string markdown = Modelling.Table("Code|Message", [.. codes.Select(code => code + "|Message of " + code)]);
        Generated generated = Generated.From(markdown);

        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(codes.Length, catalog.MemberNames.Length);
            foreach (string code in codes)
            {
                string? name = catalog.Parse(code);
                Assert.NotNull(name);
                Assert.Equal(code, catalog.Get<string>("GetCode", catalog.Member(name)));
                Assert.Equal("Message of " + code, catalog.Get<string>("GetMessage", catalog.Member(name)));
                Assert.Null(catalog.Parse(code + "x"));
            }
        }
    }

    [Fact]
    public void Adding_a_code_with_another_hash_changes_no_value()
    {
        string[] codes = [First, SameHashAsFirst, "RATE_LIMITED"];
        Dictionary<string, long> before = SymbolValues.Assign(codes, []);

        Dictionary<string, long> after = SymbolValues.Assign([.. codes, "AAA", "ZZZ"], []);

        Assert.All(before, entry => Assert.Equal(entry.Value, after[entry.Key]));
    }
}
