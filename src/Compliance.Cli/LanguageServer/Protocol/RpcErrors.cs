namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>The codes of JSON-RPC and of the Language Server Protocol for what went wrong.</summary>
internal static class RpcErrors
{
    public const int Parse = -32700;
    public const int InvalidRequest = -32600;
    public const int UnknownMethod = -32601;
    public const int InvalidParameters = -32602;
    public const int Internal = -32603;
    public const int NotInitialized = -32002;
    public const int Cancelled = -32800;
    public const int Failed = -32803;
}
