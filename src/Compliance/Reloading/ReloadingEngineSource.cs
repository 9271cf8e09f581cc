using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Loads rules, swaps engines, and keeps the last good one.</summary>
/// <param name="sources">Where the rules come from.</param>
/// <param name="createEngine">Makes the engine of a rulebook.</param>
/// <param name="logger">The log of reloads.</param>
internal sealed class ReloadingEngineSource(IReadOnlyList<IRuleSource> sources, Func<Rulebook, IComplianceEngine> createEngine, ILogger logger)
    : IComplianceEngineSource, IDisposable
{
    private readonly Lock _loading = new();
    private readonly ChangeSignal _reloaded = new();
    private readonly List<IDisposable> _watches = [];
    private volatile LoadedRules? _loaded;
    private bool _isDisposed;

    /// <inheritdoc/>
    public IComplianceEngine Current => Loaded.Engine ?? throw new InvalidRulebookException(Loaded.Load.Diagnostics);

    /// <inheritdoc/>
    public RulebookResult LatestLoad => Loaded.Load;

    private LoadedRules Loaded => _loaded ?? LoadOnce();

    /// <inheritdoc/>
    public IChangeToken GetReloadToken() => _reloaded.Token;

    /// <inheritdoc/>
    public RulebookResult Reload()
    {
        LoadedRules? before;
        LoadedRules after;
        lock (_loading)
        {
            before = _loaded;
            _loaded = after = Load();
        }

        if (before is not null && !ReferenceEquals(before, after))
        {
            Tell(after.Load);
        }

        return after.Load;
    }

    /// <summary>Reloads after debounced changes, and rescans the files at intervals even without a change notification.</summary>
    /// <param name="clock">Counts the waiting.</param>
    /// <param name="delay">How long changes must rest.</param>
    /// <param name="rescanInterval">The time between two looks; infinite for none.</param>
    public void Watch(TimeProvider clock, TimeSpan delay, TimeSpan rescanInterval)
    {
        var debouncer = new ChangeDebouncer(clock, delay, ReloadInBackground);
        _watches.AddRange(sources.Select(s => ChangeToken.OnChange(s.Watch, debouncer.Notice)));
        _watches.Add(clock.CreateTimer(_ => ReloadInBackground(), null, rescanInterval, rescanInterval));
        _watches.Add(debouncer);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watches.ForEach(w => w.Dispose());

        // After the lock no load is running, and none starts: no source starts a new watch.
        lock (_loading)
        {
            _isDisposed = true;
            foreach (var folder in sources.OfType<FolderRules>())
            {
                folder.Dispose();
            }
        }
    }

    private LoadedRules LoadOnce()
    {
        lock (_loading)
        {
            return _loaded ??= Load();
        }
    }

    // Only under the lock.
    private LoadedRules Load()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var diagnostics = new DiagnosticBag();
        try
        {
            var files = RuleFileSet.Combine([.. sources.Select(s => s.Read(diagnostics))]);
            var stamp = ContentStamp.Of(files, diagnostics);
            if (stamp == _loaded?.Stamp)
            {
                return _loaded;
            }

            // A folder that cannot be reached would only make false mistakes elsewhere.
            var load = diagnostics.HasErrors ? new RulebookResult(null, diagnostics.ToSorted()) : RulebookLoader.Load(files);
            return new LoadedRules(load.Rulebook is null ? _loaded?.Engine : createEngine(load.Rulebook), load, stamp);
        }
        catch (Exception e)
        {
            // An exception of a user's source or engine must not end a running service.
            ReloadLog.Unreachable(logger, e);
            diagnostics.Add(RuleFileDiagnostics.Unreachable(null, e.Message));
            return new LoadedRules(_loaded?.Engine, new RulebookResult(null, diagnostics.ToSorted()), string.Empty);
        }
    }

    private void ReloadInBackground()
    {
        try
        {
            Reload();
        }
        catch (ObjectDisposedException)
        {
            // The service ended while this waited its turn.
        }
        catch (Exception e)
        {
            ReloadLog.ListenerFailed(logger, e);
        }
    }

    private void Tell(RulebookResult load)
    {
        if (load.Rulebook is { } rulebook)
        {
            ReloadLog.Reloaded(logger, rulebook.Rules.Length, rulebook.Packs.Length);
        }
        else
        {
            ReloadLog.Refused(logger, string.Join('\n', DiagnosticLine.OfErrors(load.Diagnostics)));
        }

        _reloaded.Raise();
    }
}
