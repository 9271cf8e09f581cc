using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Asserting;

/// <summary>Collects assertions: one for each claim and what it does, with all the rules it decided.</summary>
internal sealed class AssertionList
{
    // By path; what one place claims in several ways hangs together. A key of several parts would be compiled at each start.
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds a rule to a claim that is there already.</summary>
    /// <param name="kind">The kind of claim.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="effect">What it does, as far as that tells claims of one place apart.</param>
    /// <param name="rule">The rule; <see langword="null"/> for all.</param>
    /// <returns>Whether it is there; else <see cref="Add"/> adds it.</returns>
    public bool Meets(AssertionKind kind, string path, string effect, Rule? rule)
    {
        for (var entry = _entries.GetValueOrDefault(path); entry is not null; entry = entry.Next)
        {
            if (entry.Is(kind, effect))
            {
                entry.Add(rule);
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a claim that is not there yet; the rules are filled in.</summary>
    /// <param name="effect">What it does, as far as that tells claims of one place apart.</param>
    /// <param name="assertion">The claim.</param>
    /// <param name="rule">The first rule; <see langword="null"/> for all.</param>
    public void Add(string effect, Assertion assertion, Rule? rule)
    {
        var entry = new Entry(assertion, effect, _entries.GetValueOrDefault(assertion.Path));
        entry.Add(rule);
        _entries[assertion.Path] = entry;
    }

    /// <summary>Gets the assertions: by kind, then in the order of the declaration, then by path.</summary>
    public ImmutableArray<Assertion> ToSorted()
    {
        if (_entries.Count == 0)
        {
            return [];
        }

        var sorted = new List<Entry>(_entries.Count);
        foreach (var first in _entries.Values)
        {
            for (var entry = first; entry is not null; entry = entry.Next)
            {
                sorted.Add(entry);
            }
        }

        sorted.Sort(Entry.InOrder);
        var assertions = ImmutableArray.CreateBuilder<Assertion>(sorted.Count);
        foreach (var entry in sorted)
        {
            assertions.Add(entry.ToAssertion());
        }

        return assertions.MoveToImmutable();
    }

    private sealed class Entry(Assertion assertion, string effect, Entry? next)
    {
        private readonly List<Rule> _rules = [];

        public Entry? Next => next;

        // No two are alike, since the key of the list is part of what is compared.
        public static int InOrder(Entry x, Entry y)
        {
            var left = x.Assertion;
            var right = y.Assertion;
            var order = ((int)left.Kind).CompareTo((int)right.Kind);
            order = order != 0 ? order : (left.Span.File is null).CompareTo(right.Span.File is null);
            order = order != 0 ? order : string.CompareOrdinal(left.Span.File?.Path, right.Span.File?.Path);
            order = order != 0 ? order : left.Span.Start.CompareTo(right.Span.Start);
            order = order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
            return order != 0 ? order : string.CompareOrdinal(left.Effect?.En, right.Effect?.En);
        }

        public bool Is(AssertionKind kind, string does) => assertion.Kind == kind && effect == does;

        // One rule is looked at after the other, and may meet a claim at each of its subjects.
        public void Add(Rule? rule)
        {
            if (rule is not null && (_rules.Count == 0 || !ReferenceEquals(_rules[^1], rule)))
            {
                _rules.Add(rule);
            }
        }

        public Assertion ToAssertion()
        {
            _rules.Sort(static (x, y) => string.CompareOrdinal(x.Id, y.Id));
            return Assertion with { Rules = [.. _rules] };
        }

        private Assertion Assertion => assertion;
    }
}
