using System;
using System.Linq;
using ErrorCatalog.Generator.Common;
using Xunit;

namespace ErrorCatalog.Generator.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void The_default_is_an_empty_array_that_works()
    {
        EquatableArray<string> array = default;

        Assert.False(array.Count > 0);
        Assert.Empty(array);
        Assert.Equal(default, array);
        Assert.Equal(EquatableArray<string>.From([]), array);
        Assert.Equal(EquatableArray<string>.From([]).GetHashCode(), array.GetHashCode());
        Assert.Throws<IndexOutOfRangeException>(() => array[0]);
    }

    [Theory]
    [InlineData("a b", "a b", true)]
    [InlineData("a b", "a c", false)]
    [InlineData("a b", "b a", false)]
    [InlineData("a b", "a", false)]
    [InlineData("a", "A", false)]
    public void Arrays_are_equal_when_their_items_are(string first, string second, bool areEqual)
    {
        EquatableArray<string> left = Of(first);
        EquatableArray<string> right = Of(second);

        Assert.Equal(areEqual, left.Equals(right));
        Assert.Equal(areEqual, left.Equals((object)right));
        Assert.Equal(areEqual, left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void An_array_is_not_equal_to_something_else()
    {
        Assert.False(Of("a").Equals(null));
        Assert.False(Of("a").Equals("a"));
        Assert.False(Of("a").Equals(default));
        Assert.False(default(EquatableArray<string>).Equals(Of("a")));
    }

    [Fact]
    public void Nested_arrays_are_equal_when_their_items_are()
    {
        Assert.Equal(EquatableArray<EquatableArray<string>>.From([Of("a b"), default]), EquatableArray<EquatableArray<string>>.From([Of("a b"), default]));
        Assert.NotEqual(EquatableArray<EquatableArray<string>>.From([Of("a b")]), EquatableArray<EquatableArray<string>>.From([Of("a c")]));
    }

    [Fact]
    public void An_array_is_a_copy()
    {
        string[] items = ["a", "b"];
        EquatableArray<string> array = EquatableArray<string>.From(items);

        items[0] = "x";

        Assert.Equal(["a", "b"], array);
        Assert.Equal((2, "b"), (array.Count, array[1]));
    }

    private static EquatableArray<string> Of(string words) => EquatableArray<string>.From(words.Split(' ').ToArray());
}
