namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>A request cannot be answered; the client is told why.</summary>
/// <param name="code">One of <see cref="RpcErrors"/>.</param>
/// <param name="message">Why.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>Gets one of <see cref="RpcErrors"/>.</summary>
    public int Code { get; } = code;
}
