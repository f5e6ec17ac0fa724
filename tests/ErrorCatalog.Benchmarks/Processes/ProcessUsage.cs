using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading;

namespace ErrorCatalog.Benchmarks.Processes;

/// <summary>
/// The most memory that a process has held, and the time that processors have spent on it. The system keeps these figures only as long as
/// the process lives, so they are read often; since they never fall, nothing is missed but the last moment.
/// </summary>
internal sealed class ProcessUsage : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly Timer _timer;
    private long _peakMemory;
    private long _ticks;

    public ProcessUsage(Process process)
    {
        // An object of its own, since what one thread refreshes another cannot read meanwhile.
        _process = Process.GetProcessById(process.Id);
        _timer = new Timer(static state => ((ProcessUsage)state!).Read(), this, TimeSpan.Zero, Interval);
    }

    public long PeakMemory => Interlocked.Read(ref _peakMemory);

    public TimeSpan ProcessorTime => new(Interlocked.Read(ref _ticks));

    public void Dispose()
    {
        using (var ended = new ManualResetEvent(initialState: false))
        {
            _timer.Dispose(ended);
            ended.WaitOne();
        }

        _process.Dispose();
    }

    private void Read()
    {
        try
        {
            _process.Refresh();
            Interlocked.Exchange(ref _peakMemory, Math.Max(PeakMemory, _process.PeakWorkingSet64));
            Interlocked.Exchange(ref _ticks, _process.TotalProcessorTime.Ticks);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // The process has ended.
        }
    }
}
