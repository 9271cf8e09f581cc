using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>The rule files of a folder, with a watch on it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="isWatched">Whether changes are to be noticed.</param>
/// <param name="trust">Whose signed rules are taken; <see langword="null"/> where they need not be signed.</param>
internal sealed class FolderRules(string folder, bool isWatched, RuleTrust? trust = null) : IRuleSource, IDisposable
{
    private readonly ChangeSignal _changed = new();
    private FileSystemWatcher? _watcher;

    public RuleFileSet Read(DiagnosticBag diagnostics)
    {
        try
        {
            // The new watch is started before the reading, so that no change is missed between the two.
            RenewWatch();
            return trust is null ? RuleFileSet.FromDirectory(folder) : SignedRules.Read(folder, trust, diagnostics) ?? RuleFileSet.FromFiles([]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Add(RuleFileDiagnostics.Unreachable(folder, e.Message));
            return RuleFileSet.FromFiles([]);
        }
    }

    public IChangeToken Watch() => _changed.Token;

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    // A watch belongs to the folder as it stood: one that was deleted and made again needs another.
    private void RenewWatch()
    {
        if (!isWatched)
        {
            return;
        }

        Dispose();
        try
        {
            _watcher = Start();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // No folder, or no file watcher available on this machine: the regular rescan finds what changes.
        }
    }

    private FileSystemWatcher Start()
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };

        // No filter by name: mounted configuration changes by moving a link that has another name than the files.
        watcher.Changed += (_, _) => _changed.Raise();
        watcher.Created += (_, _) => _changed.Raise();
        watcher.Deleted += (_, _) => _changed.Raise();
        watcher.Renamed += (_, _) => _changed.Raise();
        watcher.Error += (_, _) => _changed.Raise();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
