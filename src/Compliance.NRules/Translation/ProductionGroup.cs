using System.Collections.Immutable;
using System.Globalization;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>The productions of one rule or definition.</summary>
/// <param name="name">The name of the rule or definition.</param>
/// <param name="subject">The pattern of the dated subjects it is evaluated for.</param>
/// <param name="isRequested">The test that it is evaluated for a dated subject.</param>
/// <param name="firstSlot">The first variable that is not bound in its conditions.</param>
internal sealed class ProductionGroup(string name, FactPattern subject, Test isRequested, int firstSlot)
{
    private readonly Dictionary<FactPattern, ItemTranslator> _items = [];
    private readonly Dictionary<string, DerivedCondition> _derived = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private int _productions;

    /// <summary>Gets the pattern of the dated subjects it is evaluated for.</summary>
    public FactPattern Subject { get; } = subject;

    /// <summary>Gets the variable of a definition's or aggregate's value: the same in all productions, so that they share its patterns.</summary>
    /// <param name="value">What it is, in a text that is equal for equal values.</param>
    public int Slot(string value)
    {
        if (!_slots.TryGetValue(value, out var slot))
        {
            slot = firstSlot + _slots.Count;
            _slots.Add(value, slot);
        }

        return slot;
    }

    /// <summary>Gets a condition that productions derive; an equal one is shared.</summary>
    /// <param name="condition">What it is, in a text that is equal for equal conditions.</param>
    /// <param name="scope">The dated subject and the outer items.</param>
    /// <param name="parent">The production that uses it.</param>
    /// <param name="derive">Adds its productions, the first time.</param>
    public DerivedCondition Derive(string condition, ImmutableArray<FactPattern> scope, Production parent, Action<DerivedCondition> derive)
    {
        var key = $"{condition} for {string.Join(" | ", scope.Select(m => $"{m.Name} {m.Shape}"))} where {string.Join(" & ", parent.TestsWithin(scope).Select(t => t.Key).Order(StringComparer.Ordinal))}";
        if (!_derived.TryGetValue(key, out var derived))
        {
            derived = new DerivedCondition(string.Create(CultureInfo.InvariantCulture, $"{name} · {_derived.Count} · before {_productions}"));
            _derived.Add(key, derived);
            derive(derived);
        }

        return derived;
    }

    /// <summary>Begins a production with the patterns of a scope.</summary>
    /// <param name="part">What it is for.</param>
    /// <param name="scope">The dated subject and the outer items.</param>
    /// <param name="depth">How deep below the verdict it is.</param>
    /// <param name="parent">The production that uses it: where its tests so far fail, nothing need be derived.</param>
    public Production Begin(string part, ImmutableArray<FactPattern> scope, int depth, Production? parent = null)
    {
        var number = _productions++.ToString(CultureInfo.InvariantCulture);
        var production = new Production($"{name} · {part} · {number}", depth);
        production.Add(Subject);
        production.Require(isRequested);
        foreach (var outer in scope.Skip(1))
        {
            _items[outer].Add(production, this, depth, isSeen: true);
        }

        foreach (var test in parent?.TestsWithin(scope) ?? [])
        {
            production.Require(test);
        }

        return production;
    }

    /// <summary>Stores how the items of a scope are found.</summary>
    public void Register(FactPattern item, ItemTranslator items) => _items[item] = items;
}
