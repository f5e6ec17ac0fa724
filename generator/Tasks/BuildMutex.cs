using System;
using System.Threading;

namespace ErrorCatalog.Tasks;

/// <summary>Lets only one build of a user write at a time.</summary>
internal static class BuildMutex
{
    // Projects that share a file are built at the same time, by several processes. Each user has a name of their own, since one can't
    // always open what another has created.
    private static readonly string Name = @"Global\ErrorCatalog.Files." + Environment.UserName.Replace('\\', '.');

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs an action when no other build writes.</summary>
    /// <returns><see langword="false"/> if another build has been writing for a minute.</returns>
    public static bool TryRun(Action action)
    {
        using var mutex = new Mutex(initiallyOwned: false, Name);
        if (!Wait(mutex))
        {
            return false;
        }

        try
        {
            action();
            return true;
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static bool Wait(Mutex mutex)
    {
        try
        {
            return mutex.WaitOne(Patience);
        }
        catch (AbandonedMutexException)
        {
            // The other build was ended, but what it wrote is whole.
            return true;
        }
    }
}
