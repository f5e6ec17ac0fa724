namespace ErrorCatalog.Benchmarks.Builds;

/// <summary>
/// What every project has beside its error codes. Without a single method in it, whoever brings the first one would be charged with all
/// that the compiler has to start for methods.
/// </summary>
internal static class OrdinaryCode
{
    public const string Text =
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Shop
        {
            /// <summary>An order.</summary>
            public sealed record Order(int Number, string Customer, IReadOnlyList<OrderLine> Lines, DateTimeOffset Placed);

            /// <summary>A line of an order.</summary>
            public readonly record struct OrderLine(string Product, int Count, decimal Price);

            /// <summary>Keeps orders and sums them up.</summary>
            public sealed class OrderBook
            {
                private readonly Dictionary<int, Order> _orders = new();
                private readonly SemaphoreSlim _gate = new(1, 1);

                /// <summary>Adds an order.</summary>
                public async Task<bool> AddAsync(Order order, CancellationToken cancellationToken)
                {
                    await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
                    try
                    {
                        if (order.Lines.Count == 0 || order.Lines.Any(line => line.Count <= 0))
                        {
                            return false;
                        }

                        return _orders.TryAdd(order.Number, order);
                    }
                    finally
                    {
                        _gate.Release();
                    }
                }

                /// <summary>Sums up the orders of a customer.</summary>
                public decimal TotalOf(string customer)
                    => _orders.Values.Where(order => order.Customer == customer).SelectMany(order => order.Lines).Sum(line => line.Count * line.Price);

                /// <summary>Describes an order.</summary>
                public string Describe(int number)
                {
                    if (!_orders.TryGetValue(number, out Order order))
                    {
                        throw new ArgumentOutOfRangeException(nameof(number), number, "There is no such order.");
                    }

                    string size = order.Lines.Count switch
                    {
                        1 => "one line",
                        < 10 => $"{order.Lines.Count} lines",
                        _ => "many lines",
                    };
                    return string.Create(CultureInfo.InvariantCulture, $"{order.Number}: {size}, {TotalOf(order.Customer):0.00} in all");
                }
            }
        }

        """;
}
