# Each target does all it needs, on a fresh Debian machine too; `make help` lists them.
# Where rustup puts cargo, for shells that have not read its settings yet.
export PATH := $(PATH):$(HOME)/.cargo/bin
arasha := $(or $(CARGO_TARGET_DIR),target)/debug/arasha

.PHONY: help run test drill lint bench assets
.DEFAULT_GOAL := help

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

run: assets ## build, fill ./data with the demonstration institution if it is empty, serve on 127.0.0.1:8080
	cargo build --bin arasha
	test -e data/arasha.db || '$(arasha)' demo --data ./data --scale 400
	'$(arasha)' serve --data ./data --listen 127.0.0.1:8080

test: ## run every test: both databases, browser journeys
	@scripts/test

drill: assets ## live through years of an institution's keys and say what was proved
	cargo test --workspace --test drill -- --nocapture

lint: assets ## formatting, lints and documentation; every warning is an error
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings -A rustdoc::private_intra_doc_links' cargo doc --workspace --no-deps --document-private-items
	npm --prefix assets run check
	scripts/check-docs

bench: assets ## measure against a yardstick, in release
	@scripts/setup test
	cargo build --release --bin arasha --bin bench
	@scripts/bench

assets: ## build styles, scripts and fonts if they have changed
	@scripts/setup run
	@scripts/assets
