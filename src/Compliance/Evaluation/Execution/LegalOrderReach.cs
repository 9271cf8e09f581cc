using Compliance.Conditions;

namespace Compliance.Evaluation.Execution;

/// <summary>Which rules the legal orders of a company reach. The default reaches all.</summary>
internal readonly struct LegalOrderReach
{
    private readonly ulong[]? _orders;
    private readonly ulong _bound;
    private readonly bool _isOpen;

    /// <summary>Creates it.</summary>
    /// <param name="orders">The legal orders of each rule; none of a rule that no company can leave out.</param>
    /// <param name="bound">The legal orders by which the company says it is bound.</param>
    /// <param name="isOpen">Whether it may be bound by others.</param>
    public LegalOrderReach(ulong[] orders, ulong bound, bool isOpen) => (_orders, _bound, _isOpen) = (orders, bound, isOpen);

    /// <summary>Gets whether the company is bound by the law of every rule.</summary>
    public bool IsAll => _orders is null;

    /// <summary>Determines whether the company is bound by the law of a rule.</summary>
    /// <param name="rule">The place of the rule in the plan.</param>
    public Truth Of(int rule) =>
        _orders is null || _orders[rule] is 0 || (_orders[rule] & _bound) != 0 ? Truth.True
        : _isOpen ? Truth.Unknown
        : Truth.False;
}
