using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Makes change tokens: each fires once, and the next is there before it does.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Without a timer a source of tokens holds nothing that wants disposing; whoever has a token may still listen.")]
internal sealed class ChangeSignal
{
    private CancellationTokenSource _next = new();

    public IChangeToken Token => new CancellationChangeToken(Volatile.Read(ref _next).Token);

    public void Raise() => Interlocked.Exchange(ref _next, new CancellationTokenSource()).Cancel();
}
