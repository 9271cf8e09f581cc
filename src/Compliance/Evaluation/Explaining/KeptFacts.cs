using Compliance.Declarations;

namespace Compliance.Evaluation.Explaining;

/// <summary>Which declaration explains a finding that a session keeps: that of the session while it is kept; then the last for which it was found.</summary>
/// <param name="session">The facts of the session.</param>
internal sealed class KeptFacts(SessionFacts session)
{
    private Declaration? _last;

    /// <summary>Gets the declaration.</summary>
    public Declaration Declaration
    {
        get
        {
            // In this order: who sees facts after the end sees the end.
            var now = session.Declaration;
            return Volatile.Read(ref _last) ?? now;
        }
    }

    /// <summary>Ends the keeping, before the session has other facts.</summary>
    public void End() => Volatile.Write(ref _last, session.Declaration);
}
