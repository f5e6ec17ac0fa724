using System;
using System.Diagnostics;
using System.Threading;

namespace ErrorCatalog.Benchmarks.Processes;

/// <summary>
/// The most memory that a process has held. The system keeps that figure only as long as the process lives, so it is read often;
/// since it never falls, no peak is missed but one of the last moment.
/// </summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly Timer _timer;
    private long _bytes;

    public PeakMemory(Process process)
    {
        // An object of its own, since what one thread refreshes another cannot read meanwhile.
        _process = Process.GetProcessById(process.Id);
        _timer = new Timer(static state => ((PeakMemory)state!).Read(), this, TimeSpan.Zero, Interval);
    }

    public long Bytes => Interlocked.Read(ref _bytes);

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
            Interlocked.Exchange(ref _bytes, Math.Max(Bytes, _process.PeakWorkingSet64));
        }
        catch (InvalidOperationException)
        {
            // The process has ended.
        }
    }
}
