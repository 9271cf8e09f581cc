using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading.Values;

/// <summary>What an expression comes to on a day, so far as it is known.</summary>
internal abstract record Value
{
    /// <summary>It is not declared: nothing is known of it.</summary>
    public static readonly Value Undeclared = new NotDeclared();

    /// <summary>It is declared that there is none.</summary>
    public static readonly Value None = new Nothing();

    /// <summary>Gets whether there may be none.</summary>
    public virtual bool MayBeNone => false;

    internal sealed record NotDeclared : Value
    {
        public override bool MayBeNone => true;
    }

    internal sealed record Nothing : Value
    {
        public override bool MayBeNone => true;
    }

    /// <summary>Something that is only equal or not: a truth, a text as it is compared, a code, a thing, a place.</summary>
    internal sealed record Atom(object Identity) : Value;

    /// <summary>A number that lies between two others; an end that is <see langword="null"/> is not known.</summary>
    internal sealed record Number(decimal? Low, decimal? High, Currency? Currency, bool IsPossiblyNone = false) : Value
    {
        public override bool MayBeNone => IsPossiblyNone;
    }

    /// <summary>A day that lies between two others; open ends lie beyond all days.</summary>
    internal sealed record Day(long Low, long High, bool IsPossiblyNone = false) : Value
    {
        /// <summary>Before every day.</summary>
        public const long Ever = -10_000_000;

        /// <summary>After every day.</summary>
        public const long Never = 10_000_000;

        public override bool MayBeNone => IsPossiblyNone;

        /// <summary>Gets whether it is an open end, and no day.</summary>
        public bool IsOpen => Low == High && Low is Ever or Never;

        public static Day On(DateOnly day) => new(day.DayNumber, day.DayNumber);
    }

    /// <summary>A stretch of days.</summary>
    internal sealed record Period(PeriodValue Declared) : Value;

    /// <summary>A length of time that is written or declared.</summary>
    internal sealed record Duration(DurationValue Declared) : Value;

    /// <summary>The time from one day to another.</summary>
    internal sealed record Elapsed(Day From, Day To, WorkCalendar? Calendar) : Value
    {
        public override bool MayBeNone => From.MayBeNone || To.MayBeNone;
    }

    /// <summary>The length of a period; without a last day where an end is open.</summary>
    internal sealed record Length(DateOnly From, DateOnly? To, WorkCalendar? Calendar) : Value;

    /// <summary>A list; where it is not complete there may be others.</summary>
    internal sealed record Many(ImmutableArray<Value> Items, bool IsComplete) : Value;

    /// <summary>The entries of a map.</summary>
    internal sealed record Table(MapValue Declared) : Value;

    /// <summary>A nested object.</summary>
    internal sealed record Parts(RecordValue Declared) : Value;

    /// <summary>Periods taken together: those that count, those that may count, and whether any others may.</summary>
    internal sealed record Union(ImmutableArray<PeriodValue> Sure, ImmutableArray<PeriodValue> Possible, bool MayHaveOthers) : Value;

    /// <summary>What one unit of a currency comes to in another.</summary>
    internal sealed record Rate(RateValue Declared) : Value;
}
