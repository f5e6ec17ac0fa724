using System;
using System.Collections;
using System.Collections.Generic;
using Xunit;

namespace ErrorCatalog.Tests;

internal static class ReadOnly
{
    /// <summary>Verifies that no cast turns a list that is shared by all callers into one that can be written.</summary>
    public static void Verify<T>(IReadOnlyList<T> list)
    {
        Assert.NotEmpty(list);
        Assert.False(list is T[] or List<T>);
        if (list is ICollection<T> collection)
        {
            Assert.True(collection.IsReadOnly);
            Assert.Throws<NotSupportedException>(collection.Clear);
        }

        if (list is IList<T> typed)
        {
            Assert.Throws<NotSupportedException>(() => typed[0] = typed[0]);
        }

        if (list is IList untyped)
        {
            Assert.Throws<NotSupportedException>(() => untyped[0] = untyped[0]);
        }
    }
}
