using System.IO;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>Compares a text with the one in the repository, and leaves the new one beside it where they differ.</summary>
internal static class Snapshot
{
    public static void Verify(string name, string received)
    {
        string file = Path.Combine(Repository.Root, "tests", "ErrorCatalog.Package.Tests", "Snapshots", Path.GetFileNameWithoutExtension(name));
        string verifiedFile = file + ".verified" + Path.GetExtension(name);
        string receivedFile = file + ".received" + Path.GetExtension(name);
        string verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(receivedFile, received);
        Assert.Equal(verified, received);
    }
}
