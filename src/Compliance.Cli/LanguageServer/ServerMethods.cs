using System.Collections.Frozen;
using System.Text.Json;
using Compliance.Cli.LanguageServer.Features;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer;

/// <summary>The methods of the server: which there are, and when they may be called.</summary>
/// <param name="writer">Where notifications of the server go.</param>
/// <param name="opening">Makes the session that a client asks for.</param>
/// <param name="clock">What measures time.</param>
internal sealed class ServerMethods(MessageWriter writer, SessionOpening opening, TimeProvider clock) : IDisposable
{
    private static readonly FrozenDictionary<string, RequestMethod> Requests = new Dictionary<string, RequestMethod>(StringComparer.Ordinal)
    {
        ["textDocument/completion"] = CompletionFeature.Complete,
        ["textDocument/hover"] = NavigationFeature.Hover,
        ["textDocument/definition"] = NavigationFeature.Define,
        ["textDocument/references"] = NavigationFeature.Refer,
        ["textDocument/prepareRename"] = RenameFeature.Prepare,
        ["textDocument/rename"] = RenameFeature.Rename,
        ["textDocument/documentSymbol"] = OutlineFeature.Outline,
        ["textDocument/codeAction"] = ActionFeature.Offer,
        ["textDocument/codeLens"] = LensFeature.Lenses,
        ["compliance/text"] = SyncFeature.ShippedText,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Action<Session, JsonElement>> Notifications = new Dictionary<string, Action<Session, JsonElement>>(StringComparer.Ordinal)
    {
        ["textDocument/didOpen"] = SyncFeature.Open,
        ["textDocument/didChange"] = SyncFeature.Change,
        ["textDocument/didClose"] = SyncFeature.Close,
        ["workspace/didChangeWatchedFiles"] = SyncFeature.Store,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly CommandFeature _commands = new(writer);
    private Session? _session;
    private DiagnosticPublisher? _publisher;
    private bool _isShutDown;

    private delegate void RequestMethod(Session session, JsonElement parameters, Utf8JsonWriter result, CancellationToken cancellationToken);

    /// <summary>Gets whether the client ended the session as the protocol asks.</summary>
    public bool EndedInOrder { get; private set; }

    /// <summary>Answers a request.</summary>
    /// <exception cref="RpcException">It cannot be answered.</exception>
    public void Answer(string method, JsonElement parameters, Utf8JsonWriter result, CancellationToken cancellationToken)
    {
        if (_isShutDown)
        {
            throw new RpcException(RpcErrors.InvalidRequest, "The server was shut down.");
        }

        switch (method)
        {
            case "initialize":
                Initialize(parameters, result);
                break;
            case "shutdown":
                _isShutDown = true;
                result.WriteNullValue();
                break;
            case "workspace/executeCommand":
                _commands.Execute(Session(), parameters, result, cancellationToken);
                break;
            default:
                (Requests.GetValueOrDefault(method) ?? throw new RpcException(RpcErrors.UnknownMethod, $"The server has no method '{method}'."))(Session(), parameters, result, cancellationToken);
                break;
        }
    }

    /// <summary>Takes in a notification; one that is not known is passed over, as the protocol asks.</summary>
    public void Notify(string method, JsonElement parameters)
    {
        if (method == "exit")
        {
            EndedInOrder = _isShutDown;
        }
        else if (_session is { } session && !_isShutDown)
        {
            if (method == "initialized")
            {
                Watch();
                _publisher!.Schedule();
            }
            else if (Notifications.GetValueOrDefault(method) is { } take)
            {
                take(session, parameters);
                _publisher!.Schedule();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _publisher?.Dispose();

    private Session Session() => _session ?? throw new RpcException(RpcErrors.NotInitialized, "The first request is initialize.");

    private void Initialize(JsonElement parameters, Utf8JsonWriter result)
    {
        if (_session is not null)
        {
            throw new RpcException(RpcErrors.InvalidRequest, "The server was initialized before.");
        }

        _session = opening.Open(parameters);
        _publisher = new DiagnosticPublisher(_session, writer, clock);
        ServerCapabilities.Write(result);
    }

    // Files that change outside the editor; a client that cannot watch answers with an error, which is of no use to anybody.
    private void Watch() => writer.Request("client/registerCapability", static json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("registrations");
        json.WriteStartObject();
        json.WriteString("id", "files");
        json.WriteString("method", "workspace/didChangeWatchedFiles");
        json.WriteStartObject("registerOptions");
        json.WriteStartArray("watchers");
        json.WriteStartObject();
        json.WriteString("globPattern", "**/*.{yaml,yml}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
