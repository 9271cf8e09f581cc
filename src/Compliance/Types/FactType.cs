using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Types;

/// <summary>The declared type of a fact. A closed hierarchy; two types are equal when they accept the same values.</summary>
public abstract record FactType
{
    private protected FactType(FactTypeKind kind) => Kind = kind;

    /// <summary>Gets the kind of value.</summary>
    public FactTypeKind Kind { get; }

    /// <summary>Gets whether values are numbers: integer, decimal, money or percent.</summary>
    public virtual bool IsNumeric => false;

    /// <summary>Gets whether values have an order: numbers, dates and durations.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Gets whether values can be equal: all but lists, maps, objects and periods.</summary>
    public virtual bool HasEquality => true;

    /// <summary>Gets the type as vocabularies write it.</summary>
    public sealed override string ToString() => this switch
    {
        SimpleType simple => simple.Id,
        CodeType code => $"code {code.List.Id}",
        RegionType region => $"region {region.Tree}",
        RateType rate => $"rate {rate.From.Id}-{rate.To.Id}",
        ObjectType nested => $"object {nested.Definition.Id}",
        ReferenceType reference => $"ref {reference.Target.Id}",
        ListType list => $"list of {list.Element}",
        MapType map => $"map of {map.Value} by {map.Keys.Id}",
        _ => $"{Kind}",
    };

    /// <summary>Free text.</summary>
    public static FactType Text { get; } = SimpleTypes.Of(FactTypeKind.Text);

    /// <summary>True or false.</summary>
    public static FactType Boolean { get; } = SimpleTypes.Of(FactTypeKind.Boolean);

    /// <summary>A whole number.</summary>
    public static FactType Integer { get; } = SimpleTypes.Of(FactTypeKind.Integer);

    /// <summary>An exact decimal number.</summary>
    public static FactType Decimal { get; } = SimpleTypes.Of(FactTypeKind.Decimal);

    /// <summary>An exact percentage.</summary>
    public static FactType Percent { get; } = SimpleTypes.Of(FactTypeKind.Percent);

    /// <summary>A calendar day.</summary>
    public static FactType Date { get; } = SimpleTypes.Of(FactTypeKind.Date);

    /// <summary>A stretch of days.</summary>
    public static FactType Period { get; } = SimpleTypes.Of(FactTypeKind.Period);

    /// <summary>A length of time.</summary>
    public static FactType Duration { get; } = SimpleTypes.Of(FactTypeKind.Duration);

    /// <summary>A place.</summary>
    public static FactType Region { get; } = SimpleTypes.Of(FactTypeKind.Region);

    /// <summary>A type without parts: a row of the table of simple types.</summary>
    public sealed record SimpleType : FactType
    {
        internal SimpleType(FactTypeKind kind, string id, string zh, LocalizedText name, params ImmutableArray<string> elsewhere)
            : base(kind)
        {
            Id = id;
            Zh = zh;
            Name = name;
            Elsewhere = elsewhere;
        }

        /// <summary>Gets the English spelling in a vocabulary.</summary>
        public string Id { get; }

        /// <summary>Gets the Chinese spelling in a vocabulary.</summary>
        public string Zh { get; }

        /// <summary>Gets the name in messages, without an article.</summary>
        public LocalizedText Name { get; }

        /// <inheritdoc/>
        public override bool IsNumeric => Traits.HasFlag(TypeTraits.Numeric);

        /// <inheritdoc/>
        public override bool IsOrdered => Traits.HasFlag(TypeTraits.Ordered);

        /// <inheritdoc/>
        public override bool HasEquality => !Traits.HasFlag(TypeTraits.WithoutEquality);

        /// <summary>Gets what the values can do.</summary>
        internal TypeTraits Traits { get; init; }

        /// <summary>Gets what other systems call it, for advice.</summary>
        internal ImmutableArray<string> Elsewhere { get; }

        /// <inheritdoc/>
        public bool Equals(SimpleType? other) => ReferenceEquals(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => (int)Kind;
    }

    /// <summary>An exact amount in one of some currencies.</summary>
    /// <param name="Currencies">The currencies, in the order in which the vocabulary declares them.</param>
    public sealed record MoneyType(ImmutableArray<Currency> Currencies) : FactType(FactTypeKind.Money)
    {
        /// <inheritdoc/>
        public override bool IsNumeric => true;

        /// <inheritdoc/>
        public override bool IsOrdered => true;

        /// <summary>Gets the currency of every amount; <see langword="null"/> where there are several.</summary>
        public Currency? Only => Currencies is [var only] ? only : null;

        /// <summary>Gets the type of the amounts that are of both types; <see langword="null"/> where they have no currency in common.</summary>
        public MoneyType? Common(MoneyType other)
        {
            ArgumentNullException.ThrowIfNull(other);
            ImmutableArray<Currency> common = [.. Currencies.Where(c => other.Currencies.Contains(c))];
            return common.IsEmpty ? null : common.Length == Currencies.Length ? this : new MoneyType(common);
        }

        /// <summary>Determines whether two amounts of these types may be of unlike currencies.</summary>
        internal static bool MayBeUnlike(FactType left, FactType right) =>
            (left is MoneyType || right is MoneyType)
            && !(left is MoneyType { Only: { } one } && right is MoneyType { Only: { } other } && one.Equals(other));

        /// <inheritdoc/>
        public bool Equals(MoneyType? other) => other is not null && Currencies.SequenceEqual(other.Currencies);

        /// <inheritdoc/>
        public override int GetHashCode() => Currencies.Aggregate((int)Kind, (hash, c) => HashCode.Combine(hash, c));
    }

    /// <summary>A code out of <paramref name="List"/>.</summary>
    public sealed record CodeType(CodeList List) : FactType(FactTypeKind.Code);

    /// <summary>A place of the tree <paramref name="Tree"/>.</summary>
    public sealed record RegionType(string Tree) : FactType(FactTypeKind.Region);

    /// <summary>A rate of exchange: what one unit of <paramref name="From"/> comes to in <paramref name="To"/>. Only parameters have it.</summary>
    /// <param name="From">The currency that is converted.</param>
    /// <param name="To">The currency it is converted to.</param>
    public sealed record RateType(Currency From, Currency To) : FactType(FactTypeKind.Rate);

    /// <summary>A nested object with the fields of <paramref name="Definition"/>.</summary>
    public sealed record ObjectType(RecordType Definition) : FactType(FactTypeKind.Object)
    {
        /// <inheritdoc/>
        public override bool HasEquality => false;
    }

    /// <summary>A reference to a declared thing of the entity <paramref name="Target"/>.</summary>
    public sealed record ReferenceType(EntityType Target) : FactType(FactTypeKind.Reference);

    /// <summary>A list of values of <paramref name="Element"/>.</summary>
    public sealed record ListType(FactType Element) : FactType(FactTypeKind.List)
    {
        /// <inheritdoc/>
        public override bool HasEquality => false;
    }

    /// <summary>Values of <paramref name="Value"/>, one for each code of <paramref name="Keys"/>.</summary>
    public sealed record MapType(CodeList Keys, FactType Value) : FactType(FactTypeKind.Map)
    {
        /// <inheritdoc/>
        public override bool HasEquality => false;
    }
}
