using System.Collections.Immutable;
using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Drafts;

namespace Compliance.Authoring.Analysis;

/// <summary>
/// The files that authors work on: the texts that are open somewhere over those on disk. From it come states, which answer what is wrong, what a name means
/// and what can be written. Knows nothing of editors: a language server and a page in a browser use it alike.
/// </summary>
/// <remarks>Thread-safe. One analysis runs at a time; a state, once made, never changes.</remarks>
public sealed class AuthoringWorkspace
{
    private readonly Lock _files = new();
    private readonly Lock _loading = new();
    private readonly RulebookDrafts _drafts = new();
    private readonly Dictionary<string, RuleFile> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleFile> _open = new(StringComparer.Ordinal);
    private volatile WorkspaceState _current = WorkspaceState.Empty;

    /// <summary>Creates a workspace.</summary>
    /// <param name="files">The rule files, by the paths by which they are called from then on.</param>
    public AuthoringWorkspace(IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            _stored[file.Path] = file;
        }
    }

    /// <summary>Gets the state that was made last; an empty one before the first.</summary>
    public WorkspaceState Current => _current;

    /// <summary>Determines whether a file of this path would be a rule file, a file of cases or of a corpus.</summary>
    /// <param name="path">The path, with forward slashes.</param>
    public static bool IsRuleFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return WorkspaceState.IsRuleFile(path);
    }

    /// <summary>Puts a text over what is stored under a path, or takes in a new file.</summary>
    /// <param name="path">The path, with forward slashes.</param>
    /// <param name="text">The text.</param>
    public void Open(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        lock (_files)
        {
            _open[path] = RuleFile.FromText(path, text);
        }
    }

    /// <summary>Takes an open text away: what is stored counts again.</summary>
    public void Close(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        lock (_files)
        {
            _open.Remove(path);
        }
    }

    /// <summary>Takes in a file that is new or was written.</summary>
    public void Store(RuleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        lock (_files)
        {
            _stored[file.Path] = file;
        }
    }

    /// <summary>Forgets a file that was deleted.</summary>
    public void Remove(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        lock (_files)
        {
            _stored.Remove(path);
        }
    }

    /// <summary>Reads what has changed and makes a new state.</summary>
    /// <param name="cancellationToken">Stops it: a newer text is there.</param>
    /// <exception cref="OperationCanceledException">It was stopped; <see cref="Current"/> is as before.</exception>
    public WorkspaceState Analyze(CancellationToken cancellationToken = default)
    {
        lock (_loading)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImmutableArray<RuleFile> files;
            List<RuleFile> rules;
            ImmutableHashSet<string> open;
            lock (_files)
            {
                files = [.. _stored.Where(f => !_open.ContainsKey(f.Key)).Select(f => f.Value), .. _open.Values];

                // A declaration or waiver that is open is no rule file, and is not loaded with them.
                rules = [.. files.Where(f => _stored.ContainsKey(f.Path) || WorkspaceState.IsRuleFile(f.Path))];
                open = [.. _open.Keys];
            }

            return _current = new WorkspaceState(_drafts.Load(rules, cancellationToken), files, open);
        }
    }
}
