using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace ErrorCatalog.Tasks;

/// <summary>A file on disk that has its old text or its new one, whatever happens in between.</summary>
internal sealed class AtomicFile(string path)
{
    private const int Attempts = 10;

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    // Beside the file, since a file can't be moved in one step from another volume, and with an extension that no such file has.
    private readonly string _temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";

    /// <summary>Gets the text, or <see langword="null"/> if there's no file.</summary>
    public string? Text => File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>Gets a value indicating whether the file is read-only. On Unix, such a file can be replaced nevertheless.</summary>
    public bool IsReadOnly => Has(FileAttributes.ReadOnly);

    /// <summary>
    /// Gets a value indicating whether the file is a symbolic link, in whose place a file would be put. On Windows, files that are
    /// synchronized with a cloud have the same attribute.
    /// </summary>
    public bool IsLink => Path.DirectorySeparatorChar == '/' && Has(FileAttributes.ReparsePoint);

    /// <summary>Computes the hash by which the generator says what it read.</summary>
    public static string HashOf(string? text)
    {
        if (text is null)
        {
            return "none";
        }

        using SHA256 sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Utf8WithoutMark.GetBytes(text))).Replace("-", "").ToLowerInvariant();
    }

    /// <summary>Writes the new text to disk, but not yet in place of the old one.</summary>
    public void Prepare(string text)
    {
        // A build that was ended may have left its own.
        foreach (string leftover in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".*.tmp"))
        {
            File.Delete(leftover);
        }

        using var stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        byte[] bytes = Utf8WithoutMark.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the new text in place of the old one.</summary>
    public void Commit()
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Replace();
                return;
            }
            catch (Exception exception) when (attempt < Attempts && exception is IOException or UnauthorizedAccessException)
            {
                // On Windows, a file can't be replaced while a build or a virus scanner reads it.
                Thread.Sleep(100);
            }
        }
    }

    /// <summary>Removes what's left if the new text wasn't put in place.</summary>
    public void Discard() => File.Delete(_temporary);

    private void Replace()
    {
        if (File.Exists(path))
        {
            File.Replace(_temporary, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(_temporary, path);
        }
    }

    private bool Has(FileAttributes attribute) => File.Exists(path) && (File.GetAttributes(path) & attribute) != 0;
}
