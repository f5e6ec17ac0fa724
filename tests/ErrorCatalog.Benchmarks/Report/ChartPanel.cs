using System.Collections.Generic;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>One diagram of cost against rows.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Series">The lines.</param>
internal sealed record ChartPanel(string Title, IReadOnlyList<ChartSeries> Series);

/// <summary>One line of a diagram.</summary>
/// <param name="Name">Who was measured.</param>
/// <param name="Points">The costs by numbers of rows.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<(int Rows, Cost Cost)> Points);
