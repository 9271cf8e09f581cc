using System.Collections.Immutable;
using Compliance.Syntax;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Facts before they are bound: they can be taken away by path, put in another order, and shown.</summary>
internal abstract record FactTree
{
    private const string Others = "others";

    // The one who declares is referred to; it must be there.
    private static readonly string[] Kept = ["owner"];

    /// <summary>Gets the paths of all that can be taken away, so that less is known.</summary>
    public IEnumerable<string> Paths() => Paths(string.Empty);

    /// <summary>Takes away what stands at a path; nothing, where nothing stands there.</summary>
    public FactTree Without(string path) => Without(path.Split('/'));

    /// <summary>Puts keys and items in another order.</summary>
    public abstract FactTree Shuffled(Random random, bool alsoPlainLists);

    /// <summary>Makes a node of it.</summary>
    public abstract LocatedNode ToNode();

    protected abstract IEnumerable<string> Paths(string prefix);

    protected abstract FactTree Without(ReadOnlySpan<string> path);

    /// <summary>A plain value.</summary>
    internal sealed record Leaf(string Text) : FactTree
    {
        public override string ToString() => Text;

        public override FactTree Shuffled(Random random, bool alsoPlainLists) => this;

        public override LocatedNode ToNode() => new ScalarNode(Text, ScalarStyle.Plain, default);

        protected override IEnumerable<string> Paths(string prefix) => [];

        protected override FactTree Without(ReadOnlySpan<string> path) => this;
    }

    /// <summary>A value that changed. It goes as a whole: without one of its days, another day would last longer.</summary>
    /// <param name="Entries">The values by day; one without a day is the value before all of them.</param>
    internal sealed record History(ImmutableArray<(string Since, FactTree Value)> Entries) : FactTree
    {
        public override string ToString() => "{ " + string.Join(", ", Entries.Select(e => $"{Key(e.Since)}: {e.Value}")) + " }";

        private static string Key(string since) => since.Length == 0 ? "initially" : $"since {since}";

        public override FactTree Shuffled(Random random, bool alsoPlainLists)
        {
            var entries = Entries.Select(e => (e.Since, e.Value.Shuffled(random, alsoPlainLists))).ToArray();
            random.Shuffle(entries);
            return new History([.. entries]);
        }

        public override LocatedNode ToNode() => new MappingNode(
            [.. Entries.Select(e => new MappingEntry(new ScalarNode(Key(e.Since), ScalarStyle.Plain, default), e.Value.ToNode()))], default);

        protected override IEnumerable<string> Paths(string prefix) => [];

        protected override FactTree Without(ReadOnlySpan<string> path) => this;
    }

    /// <summary>Keys with values; the key <c>id</c> stays.</summary>
    internal sealed record Group(ImmutableArray<(string Key, FactTree Value)> Entries) : FactTree
    {
        public override string ToString() => "{ " + string.Join(", ", Entries.Select(e => $"{e.Key}: {e.Value}")) + " }";

        public override FactTree Shuffled(Random random, bool alsoPlainLists)
        {
            var entries = Entries.Select(e => (e.Key, e.Value.Shuffled(random, alsoPlainLists))).ToArray();
            random.Shuffle(entries);
            return new Group([.. entries]);
        }

        public override LocatedNode ToNode() => new MappingNode(
            [.. Entries.Select(e => new MappingEntry(new ScalarNode(e.Key, ScalarStyle.Plain, default), e.Value.ToNode()))], default);

        // With "others" in a map, a code left out has a value: only "others" can go without changing one.
        protected override IEnumerable<string> Paths(string prefix)
        {
            var hasOthers = Entries.Any(e => e.Key == Others);
            return Entries
                .Where(e => !Kept.Contains(prefix + e.Key) && e.Key != "id")
                .SelectMany(e => hasOthers && e.Key != Others
                    ? e.Value.Paths($"{prefix}{e.Key}/")
                    : e.Value.Paths($"{prefix}{e.Key}/").Prepend(prefix + e.Key));
        }

        protected override FactTree Without(ReadOnlySpan<string> path)
        {
            var (key, rest) = (path[0], path[1..].ToArray());
            if (rest.Length == 0)
            {
                // A period of which nothing is said is an undeclared period, and that is another path.
                return Entries.Length == 1 && (key is "from" or "to") ? this : new Group(Entries.RemoveAll(e => e.Key == key));
            }

            return new Group([.. Entries.Select(e => e.Key == key ? (e.Key, e.Value.Without(rest)) : e)]);
        }
    }

    /// <summary>A list. Taking an item away, or "others", leaves a list that says there may be others.</summary>
    internal sealed record Items(ImmutableArray<(string Key, FactTree Value)> Entries, bool IsComplete) : FactTree
    {
        public override string ToString()
        {
            var list = "[" + string.Join(", ", Entries.Select(e => e.Value)) + "]";
            return IsComplete ? list : $"{{ incomplete: {list} }}";
        }

        public override FactTree Shuffled(Random random, bool alsoPlainLists)
        {
            var entries = Entries.Select(e => (e.Key, e.Value.Shuffled(random, alsoPlainLists))).ToArray();
            if (alsoPlainLists || entries.All(e => e.Item2 is Group { Entries: [("id", _), ..] } or Group { Entries: [.., ("id", _)] }))
            {
                random.Shuffle(entries);
            }

            return this with { Entries = [.. entries] };
        }

        public override LocatedNode ToNode()
        {
            var list = new SequenceNode([.. Entries.Select(e => e.Value.ToNode())], default);
            return IsComplete
                ? list
                : new MappingNode([new MappingEntry(new ScalarNode("incomplete", ScalarStyle.Plain, default), list)], default);
        }

        protected override IEnumerable<string> Paths(string prefix) => Entries
            .SelectMany(e => e.Value.Paths($"{prefix}{e.Key}/").Prepend(prefix + e.Key))
            .Concat(IsComplete ? [prefix + Others] : []);

        protected override FactTree Without(ReadOnlySpan<string> path)
        {
            var (key, rest) = (path[0], path[1..].ToArray());
            if (rest.Length > 0)
            {
                return this with { Entries = [.. Entries.Select(e => e.Key == key ? (e.Key, e.Value.Without(rest)) : e)] };
            }

            return new Items(Entries.RemoveAll(e => e.Key == key), IsComplete: false);
        }
    }
}
