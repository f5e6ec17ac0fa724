using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace ErrorCatalog.Benchmarks.Report;

/// <summary>Draws cost against rows, both axes logarithmic, in colours that can be read on light and on dark ground.</summary>
internal sealed class SvgChart
{
    private const int Columns = 2;
    private const int PanelWidth = 470;
    private const int PanelHeight = 300;
    private const int Left = 64;
    private const int Right = 16;
    private const int Inset = 24;
    private const int Top = 34;
    private const int Bottom = 34;
    private const int LegendLine = 16;

    private const string Style =
        """
        text { font: 12px system-ui, sans-serif; fill: #24292f }
        .title { font-size: 14px; font-weight: 600 }
        .tick { font-size: 11px; fill: #57606a }
        .grid { stroke: #d0d7de; stroke-width: 1 }
        .line { fill: none; stroke-width: 1.5 }
        .product { stroke-width: 3 }
        .ground { fill: #ffffff }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .tick { fill: #9198a1 }
          .grid { stroke: #3d444d }
          .ground { fill: #0d1117 }
        }
        """;

    // The product comes first; colours after Paul Tol's bright scheme, which colour-blind readers can tell apart.
    private static readonly string[] Colours = ["#ee6677", "#5b8fd0", "#2f9e48", "#ccbb44", "#66ccee", "#aa3377", "#999999"];

    private readonly StringBuilder _svg = new();

    private SvgChart()
    {
    }

    public static string Draw(IReadOnlyList<ChartPanel> panels)
    {
        var chart = new SvgChart();
        int lines = (panels.Count + Columns - 1) / Columns;
        int legend = panels.Max(panel => panel.Series.Count) * LegendLine;
        int height = PanelHeight + legend;
        chart.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Columns * PanelWidth} {lines * height}\"");
        chart.Append($" role=\"img\" aria-label=\"Cost against rows\">\n");
        chart.Append($"<style>\n{Style}\n</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
        foreach ((int i, ChartPanel panel) in panels.Index())
        {
            chart.Append($"<g transform=\"translate({i % Columns * PanelWidth} {i / Columns * height})\">\n");
            chart.DrawPanel(panel);
            chart.Append($"</g>\n");
        }

        return chart._svg.Append("</svg>\n").ToString();
    }

    private void DrawPanel(ChartPanel panel)
    {
        ChartSeries[] series = [.. panel.Series.OrderByDescending(IsProduct)];
        (int Rows, Cost Cost)[] points = [.. series.SelectMany(one => one.Points)];
        var horizontal = new LogarithmicAxis(points.Min(point => point.Rows), points.Max(point => point.Rows), Left + Inset, PanelWidth - Right - Inset);
        LogarithmicAxis vertical = LogarithmicAxis.OfDecades(points.Min(point => point.Cost.Value), points.Max(point => point.Cost.Value), PanelHeight - Bottom, Top);

        Append($"<text class=\"title\" x=\"{Left}\" y=\"20\">{Escape(panel.Title)}</text>\n");
        foreach (double value in vertical.Decades)
        {
            double y = vertical.Position(value);
            Append($"<line class=\"grid\" x1=\"{Left}\" y1=\"{y:0.#}\" x2=\"{PanelWidth - Right}\" y2=\"{y:0.#}\"/>\n");
            Append($"<text class=\"tick\" x=\"{Left - 6}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Tick(points[0].Cost with { Value = value })}</text>\n");
        }

        foreach (int rows in points.Select(point => point.Rows).Distinct().Order())
        {
            double x = horizontal.Position(rows);
            Append($"<line class=\"grid\" x1=\"{x:0.#}\" y1=\"{Top}\" x2=\"{x:0.#}\" y2=\"{PanelHeight - Bottom}\"/>\n");
            Append($"<text class=\"tick\" x=\"{x:0.#}\" y=\"{PanelHeight - Bottom + 16}\" text-anchor=\"middle\">{rows:#,0} rows</text>\n");
        }

        // The product is drawn last, above the others.
        foreach ((int i, ChartSeries one) in series.Index().Reverse())
        {
            DrawSeries(one, Colours[i % Colours.Length], PanelHeight + (i * LegendLine), horizontal, vertical);
        }
    }

    private void DrawSeries(ChartSeries series, string colour, int legend, LogarithmicAxis horizontal, LogarithmicAxis vertical)
    {
        string path = string.Join(
            " ",
            series.Points.OrderBy(point => point.Rows).Select(point => string.Create(
                CultureInfo.InvariantCulture,
                $"{horizontal.Position(point.Rows):0.#},{vertical.Position(point.Cost.Value):0.#}")));
        string product = IsProduct(series) ? " product" : string.Empty;
        Append($"<polyline class=\"line{product}\" stroke=\"{colour}\" points=\"{path}\"/>\n");
        foreach ((int rows, Cost cost) in series.Points)
        {
            Append($"<circle cx=\"{horizontal.Position(rows):0.#}\" cy=\"{vertical.Position(cost.Value):0.#}\" r=\"3.5\" fill=\"{colour}\">");
            Append($"<title>{Escape(series.Name)}, {rows:#,0} rows: {cost}</title></circle>\n");
        }

        Append($"<line class=\"line{product}\" stroke=\"{colour}\" x1=\"{Left}\" y1=\"{legend}\" x2=\"{Left + 24}\" y2=\"{legend}\"/>\n");
        Append($"<text x=\"{Left + 32}\" y=\"{legend + 4}\">{Escape(series.Name)}</text>\n");
    }

    private static bool IsProduct(ChartSeries series) => series.Name == "ErrorCatalog";

    private static string Tick(Cost cost) => cost.ToString().Replace(".00", string.Empty, StringComparison.Ordinal).Replace(".0 ", " ", StringComparison.Ordinal);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private void Append(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>An axis on which equal ratios are equally long.</summary>
    private sealed class LogarithmicAxis(double least, double most, double start, double end)
    {
        public IEnumerable<double> Decades
        {
            get
            {
                for (double value = least; value <= most * 1.001; value *= 10)
                {
                    yield return value;
                }
            }
        }

        /// <summary>Makes an axis from one power of ten to another.</summary>
        public static LogarithmicAxis OfDecades(double least, double most, double start, double end)
        {
            double first = Math.Floor(Math.Log10(least));
            double last = Math.Max(Math.Ceiling(Math.Log10(most)), first + 1);
            return new LogarithmicAxis(Math.Pow(10, first), Math.Pow(10, last), start, end);
        }

        public double Position(double value) => start + ((end - start) * Math.Log(value / least) / Math.Log(most / least));
    }
}
