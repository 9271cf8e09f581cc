using System.Collections.Concurrent;
using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Cli.LanguageServer.Features;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Text;

namespace Compliance.Cli.LanguageServer;

/// <summary>What the server knows of one client: its language, the workspace, the documents that are open.</summary>
/// <param name="workspace">The files.</param>
/// <param name="language">The language of all texts.</param>
/// <param name="docs">The address that the code of a diagnostic is added to; <see langword="null"/> for none.</param>
internal sealed class Session(AuthoringWorkspace workspace, Language language, string? docs)
{
    private readonly ConcurrentDictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);
    private readonly Lock _analysis = new();
    private int _changes = 1;
    private int _analyzed;

    public AuthoringWorkspace Workspace { get; } = workspace;

    public Language Language { get; } = language;

    public string? Docs { get; } = docs;

    /// <summary>Gets what is known of the changes that no case notices.</summary>
    public SurvivorCounts Survivors { get; } = new();

    /// <summary>Gets whether the client asks again for lenses when it is told to.</summary>
    public bool RefreshesLenses { get; init; }

    public IEnumerable<OpenDocument> Documents => _open.Values;

    /// <summary>Gets the document that a message is about.</summary>
    /// <exception cref="RpcException">It is not open.</exception>
    public OpenDocument Document(JsonElement parameters)
    {
        var uri = parameters.Text("textDocument", "uri");
        return _open.TryGetValue(uri, out var document) ? document : throw new RpcException(RpcErrors.InvalidParameters, $"The document is not open: {uri}");
    }

    /// <summary>Takes in a document or its new text.</summary>
    public void Put(OpenDocument document)
    {
        _open[document.Uri] = document;
        Workspace.Open(document.Path, document.Text);
        Touch();
    }

    /// <summary>Closes a document.</summary>
    public void Close(OpenDocument document)
    {
        _open.TryRemove(document.Uri, out _);
        Workspace.Close(document.Path);
        Touch();
    }

    /// <summary>Notes that files have changed.</summary>
    public void Touch() => Interlocked.Increment(ref _changes);

    /// <summary>Gets a state that knows all texts received so far.</summary>
    public WorkspaceState Current(CancellationToken cancellationToken)
    {
        // Whoever comes while another analyzes the same texts waits, and takes what it made.
        lock (_analysis)
        {
            var changes = Volatile.Read(ref _changes);
            if (_analyzed == changes)
            {
                return Workspace.Current;
            }

            var state = Workspace.Analyze(cancellationToken);
            Volatile.Write(ref _analyzed, changes);
            return state;
        }
    }

    /// <summary>Gets a state at once, which may be older than the texts; waits only before the first.</summary>
    public WorkspaceState Latest(CancellationToken cancellationToken) => Volatile.Read(ref _analyzed) == 0 ? Current(cancellationToken) : Workspace.Current;

    /// <summary>Gets a text of the tool in the language of the client.</summary>
    public string Text(string zh, string en) => new LocalizedText(zh, en).In(Language);
}
